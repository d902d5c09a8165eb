/**
 * Patches: reading, applying and writing them (RFC 6902 and RFC 7396), on the JSON form of records and catalogues. Not exported.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.internal.patch;

import javax.annotation.ParametersAreNonnullByDefault;
