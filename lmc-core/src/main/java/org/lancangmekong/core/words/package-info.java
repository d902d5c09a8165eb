/**
 * How numbers, dates and what is not exact about them are said to people, in a language. It knows no values: these say which of their
 * parts are to be said. Nothing is ever rounded. Not exported.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.words;

import javax.annotation.ParametersAreNonnullByDefault;
