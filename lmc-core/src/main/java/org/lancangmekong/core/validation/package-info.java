/**
 * The {@link org.lancangmekong.core.validation.Rule rules} that records are checked against, and the {@link
 * org.lancangmekong.core.validation.Validator} that applies them.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.validation;

import javax.annotation.ParametersAreNonnullByDefault;
