package org.lancangmekong.core.model;

import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;

/** The members that all records have, stated once. */
final class Common {
    private Common() {}

    // spotless:off
    static <T extends LmcRecord, B extends RecordBuilder<B>> Shape.Table<T, B> members(Shape.Table<T, B> table) {
        return table
                .required("id",         RecordId.KIND,                  "The record's id, unique in its catalogue.")
                .required("name",       LocalizedText.KIND,             "What it is called, by language.")
                .list    ("evidence",   Evidence.Table.SHAPE.kind(),    "Who says so; about the record's own members.")
                .list    ("otherNames", OtherName.Table.SHAPE.kind(),   "What else it is or was called.")
                .optional("summary",    LocalizedText.KIND,             "What it is, in one or two factual sentences, by language.")
                .list    ("complete",   Kinds.COMPLETE,                 "Lists known to be complete as given; others are at least what they say.")
                .open    (JsonValue.KIND, "type", "schema");
    }
    // spotless:on
}
