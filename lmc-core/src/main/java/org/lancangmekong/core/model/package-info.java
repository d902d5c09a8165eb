/**
 * The records: the cooperation's mechanisms, events, documents, programmes and projects, the frameworks, principles,
 * phases and terms around them, the organizations, and the sources of all facts; and the catalogue that contains them.
 *
 * <p>Every record is immutable, is created by its builder, and refers to other records by their ids.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.model;

import javax.annotation.ParametersAreNonnullByDefault;
