/** Small programs that show the library at work. */
@ParametersAreNonnullByDefault
package org.lancangmekong.examples;

import javax.annotation.ParametersAreNonnullByDefault;
