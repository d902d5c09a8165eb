/**
 * The {@link org.lancangmekong.core.validation.Rule rules} that records are checked against, and the {@link
 * org.lancangmekong.core.validation.Validator} that applies them.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.validation;

import javax.annotation.ParametersAreNonnullByDefault;
