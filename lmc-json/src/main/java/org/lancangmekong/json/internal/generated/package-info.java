/**
 * Reading by code that is generated for each type from its table of members. It reads what is sound, and says nothing of what
 * is not; the table-driven codecs judge that.
 */
package org.lancangmekong.json.internal.generated;
