/**
 * The records: the cooperation's mechanisms, events, documents, programmes and projects, the frameworks, principles,
 * phases and terms around them, the organizations, and the sources of it all; and the catalogue that holds them.
 *
 * <p>Every record is immutable, is made by its builder, and refers to others by their ids.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.model;

import javax.annotation.ParametersAreNonnullByDefault;
