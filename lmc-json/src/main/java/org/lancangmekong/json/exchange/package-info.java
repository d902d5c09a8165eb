/**
 * Into other formats and back, with an exact account of what is lost.
 *
 * <p>Each exporter gives a {@link org.lancangmekong.json.exchange.LossReport} beside its output. Every member of every record
 * that it was given is in the output as exactly as the record states it, or in the report.
 */
package org.lancangmekong.json.exchange;
