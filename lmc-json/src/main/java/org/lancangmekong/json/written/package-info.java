/**
 * Readers of values as people write them, such as {@code mid-2022} or {@code over 10,000}: each gives the value and what was
 * assumed, or says why there is none.
 */
package org.lancangmekong.json.written;
