/**
 * The records: the cooperation's mechanisms, events, documents, programmes and projects, the frameworks, principles,
 * phases and terms around them, the organizations, and the sources of all facts; and the catalogue that contains them.
 *
 * <p>Every record is immutable, is created by its builder, and refers to other records by their ids.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.model;

import javax.annotation.ParametersAreNonnullByDefault;
