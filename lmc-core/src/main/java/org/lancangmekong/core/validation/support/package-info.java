/** What rules compute with: dates, names, numbers, units, scripts, and the targets of evidence. Not exported. */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.validation.support;

import javax.annotation.ParametersAreNonnullByDefault;
