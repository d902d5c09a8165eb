/**
 * Descriptions of types: one table of members per type ({@link org.lancangmekong.core.shape.Shape}), from which the
 * reader, the writer, the schema, the dictionary and the walks over a record are all derived.
 *
 * <p>This package is exported to this library's own modules only, until it has settled.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.shape;

import javax.annotation.ParametersAreNonnullByDefault;
