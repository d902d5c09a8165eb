/**
 * JSON Schemas of the documents that this library reads, made from the same tables of members as the reader.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.schema;

import javax.annotation.ParametersAreNonnullByDefault;
