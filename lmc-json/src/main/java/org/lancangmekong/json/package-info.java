/**
 * JSON for the model: {@link org.lancangmekong.json.LmcJson} reads and writes, {@link
 * org.lancangmekong.json.catalogue.ReferenceCatalogue} holds the facts that this library ships.
 *
 * <p>No method here accepts or returns {@code null}.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json;

import javax.annotation.ParametersAreNonnullByDefault;
