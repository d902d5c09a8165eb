/**
 * Other formats, with an exact account of what each cannot say.
 *
 * <p>Each exporter gives a {@link org.lancangmekong.json.exchange.LossReport} beside its output. Every value of every record
 * that it was given is in the output as exactly as the record states it, or in the report.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.exchange;

import javax.annotation.ParametersAreNonnullByDefault;
