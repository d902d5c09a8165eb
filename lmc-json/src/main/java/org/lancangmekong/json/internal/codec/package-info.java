/**
 * From tokens to objects and back, by tables of members: one codec for each kind of value. Not exported.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.internal.codec;

import javax.annotation.ParametersAreNonnullByDefault;
