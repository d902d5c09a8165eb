/**
 * Reading and writing by code that is generated for each type from its table of members. It reads what is sound, and says nothing of
 * what is not; the table-driven codecs judge that. It writes bytes, in the order of the tables or of the canonical form; the
 * table-driven codecs write to any other target.
 */
package org.lancangmekong.json.internal.generated;
