package org.lancangmekong.core.model;

import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;

/** The members that all records have in common. */
final class RecordMembers {
    private RecordMembers() {}

    // spotless:off
    static <T extends LmcRecord, B extends RecordBuilder<B>> Shape.Table<T, B> members(Shape.Table<T, B> table) {
        return table
                .required("id",         RecordId.KIND,                  "The record's id, unique in its catalogue.")
                .required("name",       LocalizedText.KIND,             "The main name, by language.")
                .list    ("evidence",   Evidence.Table.SHAPE.kind(),    "The evidence for the record's own members; values in the record carry their own.")
                .list    ("otherNames", OtherName.Table.SHAPE.kind(),   "The other names that it has or had.")
                .list    ("identifiers", Identifier.Table.SHAPE.kind(), "By which identifiers others know what it describes.")
                .list    ("formerIds",  RecordId.KIND,                  "The ids that the record had before; whoever looks for one of them finds this record.")
                .optional("summary",    LocalizedText.KIND,             "One or two factual sentences that say what it is, by language.")
                .list    ("complete",   MemberKinds.COMPLETE,                 "The lists that are known to be complete; any other list may lack elements.")
                .open    (JsonValue.KIND, "type", "schema");
    }
    // spotless:on
}
