/**
 * Records as tables: which tables and columns there are follows from the tables of members; the CSV is FastCSV's.
 *
 * <p>Not exported.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.internal.table;

import javax.annotation.ParametersAreNonnullByDefault;
