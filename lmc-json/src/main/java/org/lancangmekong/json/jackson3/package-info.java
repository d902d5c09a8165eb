/**
 * The module for Jackson 3, which an application may have beside or in place of Jackson 2: its own mapper reads and writes the
 * model's types as {@code LmcJson} does. This is the only package that names Jackson 3.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.jackson3;

import javax.annotation.ParametersAreNonnullByDefault;
