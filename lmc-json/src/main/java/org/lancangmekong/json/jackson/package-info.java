/**
 * The module for Jackson 2: an application's own mapper reads and writes the model's types as {@code LmcJson} does. This is the
 * only package that names Jackson.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.jackson;

import javax.annotation.ParametersAreNonnullByDefault;
