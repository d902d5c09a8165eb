/**
 * Descriptions of types: one table of members per type ({@link org.lancangmekong.core.shape.Shape}), from which the
 * reader, the writer, the schema, the dictionary and the walks over a record are all derived.
 *
 * <p>An application that makes a form, a table or another format of the model needs just these tables; {@link
 * org.lancangmekong.core.model.Shapes} gives them.
 *
 * <p><strong>Experimental:</strong> what is in this package may change in any minor release, with a line in the change log.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.shape;

import javax.annotation.ParametersAreNonnullByDefault;
