/**
 * The code lists. A closed list is an enum; an open list is a class with constants that also takes other codes of the
 * same form. Every code has one text, which is what JSON carries.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.vocabulary;

import javax.annotation.ParametersAreNonnullByDefault;
