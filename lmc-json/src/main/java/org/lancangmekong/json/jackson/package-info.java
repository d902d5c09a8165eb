/**
 * The module for Jackson 2: an application's own mapper reads and writes the model's types as {@code LmcJson} does. This is the
 * only package that names Jackson 2.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.jackson;

import javax.annotation.ParametersAreNonnullByDefault;
