/**
 * The reference catalogue: the sourced facts of Lancang-Mekong Cooperation that this library ships.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.catalogue;

import javax.annotation.ParametersAreNonnullByDefault;
