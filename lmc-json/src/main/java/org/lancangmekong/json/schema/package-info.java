/**
 * JSON Schemas of the documents that this library reads, made from the same tables of members as the reader.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.schema;

import javax.annotation.ParametersAreNonnullByDefault;
