package org.lancangmekong.json.written;

import java.util.Optional;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * What is declared of the quantities that are read.
 *
 * @param style how numbers are written
 * @param unit the unit of numbers that name none
 * @param power by which power of ten numbers are multiplied that name none
 */
record QuantityOptions(Optional<NumberStyle> style, Optional<Unit> unit, int power) {}
