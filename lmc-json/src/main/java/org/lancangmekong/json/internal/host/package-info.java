/**
 * What the modules for other libraries' mappers have in common: which types there are, and the way from a foreign parser's
 * tokens to a value. It names none of these libraries.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.internal.host;

import javax.annotation.ParametersAreNonnullByDefault;
