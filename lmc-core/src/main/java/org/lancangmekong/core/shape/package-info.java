/**
 * Descriptions of types: one table of members per type ({@link org.lancangmekong.core.shape.Shape}), from which the
 * reader, the writer, the schema, the dictionary and the walks over a record are all derived.
 *
 * <p>An application that makes a form, a table or another format of the model needs just these tables; {@link
 * org.lancangmekong.core.model.Shapes} gives them.
 *
 * <p><strong>Experimental:</strong> what is in this package may change in any minor release, with a line in the change log.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.shape;

import javax.annotation.ParametersAreNonnullByDefault;
