/**
 * What records are checked for: {@link org.lancangmekong.core.validation.Rule rules}, and the {@link
 * org.lancangmekong.core.validation.Validator} that applies them.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.validation;

import javax.annotation.ParametersAreNonnullByDefault;
