/** What every room uses: the form of texts and names, how a message quotes them, what a misspelt one may have meant. Not exported. */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.internal;

import javax.annotation.ParametersAreNonnullByDefault;
