/**
 * The bytes, tokens and places of one JSON text. It knows nothing of the model. Not exported.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.internal.text;

import javax.annotation.ParametersAreNonnullByDefault;
