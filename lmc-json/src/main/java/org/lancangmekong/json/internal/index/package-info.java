/** Indexes on disk of what does not fit into memory. */
package org.lancangmekong.json.internal.index;
