package org.lancangmekong.json.internal.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;

/**
 * One table: for the records of a type, or for all values of a type wherever in a record they are. Its columns follow from the
 * table of members of the type.
 *
 * <p>A member is one column, if it has one value or a list of simple ones; a column for each language, if it is text by
 * language; or rows of another table, if it is a list of objects, or an object that has more than single values itself.
 */
final class Table {
    /** The column by which the rows of values name their record. */
    static final String RECORD = "record";

    /** The column with the pointer to a value in its record. */
    static final String PATH = "path";

    static final String OWNER = "owner";
    static final String MEMBER = "member";
    static final String INDEX = "index";

    /** The column with all members that a type does not know. */
    static final String EXTENSIONS = "extensions";

    /** The table with a row for each record. */
    static final Table RECORDS = new Table(
            "record",
            "All records, in their order; every other table names them by their id.",
            List.of(
                    new Column("id", Column.Type.STRING, Column.Role.KEY, "The record's id.").required(),
                    new Column(
                                    "type",
                                    Column.Type.STRING,
                                    Column.Role.VALUE,
                                    "The type of the record, which names the table with its members.")
                            .required(),
                    new Column(
                                    "schema",
                                    Column.Type.STRING,
                                    Column.Role.VALUE,
                                    "The version of the form in which the record is written.")
                            .required()));

    private final String name;
    private final String description;
    private final boolean ofRecords;
    private final List<Column> keys;
    private final Map<String, MemberColumns> members = new LinkedHashMap<>();

    private Table(String name, String description, List<Column> keys) {
        this.name = name;
        this.description = description;
        this.ofRecords = true;
        this.keys = keys;
    }

    /**
     * Makes the table of a type.
     *
     * @param others gives the table of another type
     */
    Table(Shape<?, ?> shape, Function<Shape<?, ?>, Table> others) {
        this.name = shape.name().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        this.description = shape.description();
        this.ofRecords = LmcRecord.class.isAssignableFrom(shape.type());
        this.keys = ofRecords ? List.of() : keysOfValues();
        for (Member<?, ?, ?> each : shape.members()) {
            members.put(each.name(), each.kind().accept(new Maker(each, others)));
        }
        shape.extensions().ifPresent(each -> members.put(EXTENSIONS, new Extensions(each)));
        requireDifferent(shape);
    }

    /** A member with the name of a key would be lost. */
    private void requireDifferent(Shape<?, ?> shape) {
        Set<String> names = new LinkedHashSet<>();
        for (Column each : columns(Set.of())) {
            if (!names.add(each.name())) {
                throw new IllegalStateException(shape + " has two columns " + each.name());
            }
        }
    }

    private static List<Column> keysOfValues() {
        return List.of(
                new Column(
                                RECORD,
                                Column.Type.STRING,
                                Column.Role.KEY,
                                "The id of the record that the value is part of.")
                        .required()
                        .to(RECORDS.name()),
                new Column(PATH, Column.Type.STRING, Column.Role.KEY, "The JSON Pointer to the value in its record.")
                        .required(),
                new Column(
                        OWNER,
                        Column.Type.STRING,
                        Column.Role.COMPUTED,
                        "The path of the value that holds this one; empty if the record itself does."),
                new Column(
                        MEMBER,
                        Column.Type.STRING,
                        Column.Role.COMPUTED,
                        "The member of the owner that this value, or the list that it is in, belongs to."),
                new Column(
                        INDEX,
                        Column.Type.INTEGER,
                        Column.Role.COMPUTED,
                        "The place of the value in its list, from 0; empty if it is in no list."));
    }

    /** Whether an object that is in no list fits into one cell: it has nothing but single values. */
    static boolean isCell(Shape<?, ?> shape) {
        return shape.extensions().isEmpty()
                && shape.members().stream()
                        .map(Member::kind)
                        .allMatch(kind -> kind instanceof TextKind
                                || kind instanceof CodeKind
                                || kind instanceof IntegerKind
                                || kind instanceof FlagKind);
    }

    String name() {
        return name;
    }

    String file() {
        return name + ".csv";
    }

    String description() {
        return description;
    }

    /** Whether a row is a record, and not a value in one. */
    boolean isOfRecords() {
        return ofRecords;
    }

    /** The column by which the rows of a record are found. */
    String recordColumn() {
        return ofRecords ? "id" : RECORD;
    }

    List<String> primaryKey() {
        return ofRecords ? List.of("id") : List.of(RECORD, PATH);
    }

    Collection<MemberColumns> members() {
        return members.values();
    }

    Optional<MemberColumns> member(String memberName) {
        return Optional.ofNullable(members.get(memberName));
    }

    /**
     * The columns.
     *
     * @param languages the columns that only some tables have: those of languages, and those that complete them
     */
    List<Column> columns(Set<String> languages) {
        List<Column> columns = new ArrayList<>(keys);
        for (MemberColumns each : members.values()) {
            columns.addAll(each.columns(languages));
        }
        return columns;
    }

    /** Whether the table may have a column, beside those that it always has. */
    boolean mayHave(String column) {
        return members.values().stream().anyMatch(each -> each.mayHave(column));
    }

    /** The member that a column belongs to; empty for a key. */
    Optional<MemberColumns> memberOf(String column) {
        int dot = column.indexOf('.');
        return member(dot < 0 ? column : column.substring(0, dot));
    }

    @Override
    public String toString() {
        return name;
    }

    /** The columns of one member. */
    abstract static class MemberColumns {
        private final String name;

        MemberColumns(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        abstract List<Column> columns(Set<String> languages);

        /** Whether a table may have a column of this member, beside those that it always has. */
        boolean mayHave(String column) {
            return false;
        }

        /** The tags of the languages that columns of this member are for. */
        List<String> languages(Set<String> columns) {
            return List.of();
        }

        /** Fills the cells for an object that has the member or lacks it. */
        abstract void write(Object owner, Map<String, String> cells, Predicate<String> admits);

        /** Writes the member as JSON, with its name, unless its cells are empty. */
        abstract void toJson(Row row, JsonOut out);
    }

    /** What stands beside a value and follows from it. */
    private record Computed(String suffix, Column.Type type, String description, Function<Object, Object> value) {
        private static final int MAX_YEAR = 9_999;

        static List<Computed> of(Kind<?> kind) {
            if (kind.type() == EdtfDate.class) {
                return List.of(
                        new Computed(
                                "earliest",
                                Column.Type.DATE,
                                "The earliest day that it may be; empty if that is open, unknown, or not in the years 1 to 9999.",
                                date -> day(((EdtfDate) date).earliest())),
                        new Computed(
                                "latest",
                                Column.Type.DATE,
                                "The latest day that it may be; empty if that is open, unknown, or not in the years 1 to 9999.",
                                date -> day(((EdtfDate) date).latest())));
            }
            if (kind.type() == Quantity.class) {
                return List.of(
                        new Computed("unit", Column.Type.STRING, "Its unit.", quantity -> ((Quantity) quantity).unit()),
                        new Computed(
                                "lower",
                                Column.Type.NUMBER,
                                "The lower bound of its interval; empty if there is none.",
                                quantity -> bound(interval(quantity).lower())),
                        new Computed(
                                "upper",
                                Column.Type.NUMBER,
                                "The upper bound of its interval; empty if there is none.",
                                quantity -> bound(interval(quantity).upper())));
            }
            return List.of();
        }

        private static QuantityInterval interval(Object quantity) {
            return ((Quantity) quantity).interval();
        }

        private static Object bound(Optional<BigDecimal> bound) {
            return bound.map(BigDecimal::toPlainString).orElse(null);
        }

        /** Databases and the Table Schema know only these years. */
        private static Object day(Optional<LocalDate> day) {
            return day.filter(each -> each.getYear() >= 1 && each.getYear() <= MAX_YEAR)
                    .orElse(null);
        }
    }

    /** A member with one cell for its value. */
    private abstract static class OneCell extends MemberColumns {
        private final Member<Object, ?, Object> member;
        private final Column column;
        private final List<Computed> computed;
        private final List<String> computedNames;

        OneCell(Member<?, ?, ?> member, Column column) {
            super(member.name());
            this.member = ofAny(member);
            this.column = member.isRequired() ? column.required() : column;
            this.computed = Computed.of(member.kind());
            this.computedNames = computed.stream()
                    .map(each -> member.name() + "." + each.suffix())
                    .toList();
        }

        @Override
        List<Column> columns(Set<String> languages) {
            List<Column> columns = new ArrayList<>(List.of(column));
            for (int i = 0; i < computed.size(); i++) {
                columns.add(new Column(
                        computedNames.get(i),
                        computed.get(i).type(),
                        Column.Role.COMPUTED,
                        computed.get(i).description()));
            }
            return columns;
        }

        @Override
        void write(Object owner, Map<String, String> cells, Predicate<String> admits) {
            Object value = member.get(owner);
            if (value == null) {
                return;
            }
            cells.put(name(), print(value));
            for (int i = 0; i < computed.size(); i++) {
                Object found = computed.get(i).value().apply(value);
                if (found != null) {
                    cells.put(computedNames.get(i), found.toString());
                }
            }
        }

        @Override
        void toJson(Row row, JsonOut out) {
            String text = row.get(name());
            if (text != null) {
                out.name(name());
                toJson(text, row, out);
            }
        }

        abstract String print(Object value);

        abstract void toJson(String text, Row row, JsonOut out);
    }

    @SuppressWarnings("unchecked") // it is asked about objects of its own type only
    private static Member<Object, ?, Object> ofAny(Member<?, ?, ?> member) {
        return (Member<Object, ?, Object>) member;
    }

    /** A text, code, number or flag. */
    private static final class Plain extends OneCell {
        private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]{0,9})");

        private final Function<Object, String> print;
        private final Column.Type type;

        Plain(Member<?, ?, ?> member, Column column, Function<Object, String> print) {
            super(member, column);
            this.type = column.type();
            this.print = print;
        }

        @Override
        String print(Object value) {
            return print.apply(value);
        }

        /** What is not of the right form is written as a string, which the reader of records refuses with its own words. */
        @Override
        void toJson(String text, Row row, JsonOut out) {
            if (type == Column.Type.INTEGER && INTEGER.matcher(text).matches()) {
                out.number(text);
            } else if (type == Column.Type.BOOLEAN && text.equalsIgnoreCase("true")) {
                // Spreadsheets write it in capitals.
                out.bool(true);
            } else if (type == Column.Type.BOOLEAN && text.equalsIgnoreCase("false")) {
                out.bool(false);
            } else {
                out.string(text);
            }
        }
    }

    /** A value whose cell is JSON. */
    private static final class Json extends OneCell {
        private final Kind<Object> kind;

        @SuppressWarnings("unchecked") // it prints values of its own member only
        Json(Member<?, ?, ?> member, Column column) {
            super(member, column);
            this.kind = (Kind<Object>) member.kind();
        }

        @Override
        String print(Object value) {
            return json(kind, value);
        }

        @Override
        void toJson(String text, Row row, JsonOut out) {
            JsonCell.copy(text, row, name(), out);
        }
    }

    private static <V> String json(Kind<V> kind, V value) {
        try (BytesOut out = BytesOut.inMemory(false, false)) {
            Codecs.of(kind).write(value, out);
            return out.toString();
        }
    }

    /** A text in several languages. */
    private static final class Languages<V> extends MemberColumns {
        private static final String OTHER = "otherLanguages";
        private static final String ORDER = "languageOrder";

        private final Member<Object, ?, Object> member;
        private final TextByLanguageKind<V> kind;
        private final String prefix;

        Languages(Member<?, ?, ?> member, TextByLanguageKind<V> kind) {
            super(member.name());
            this.member = ofAny(member);
            this.kind = kind;
            this.prefix = member.name() + ".";
        }

        @Override
        List<Column> columns(Set<String> languages) {
            List<Column> columns = new ArrayList<>();
            for (String each : languages(languages)) {
                columns.add(new Column(
                        prefix + each,
                        Column.Type.STRING,
                        Column.Role.VALUE,
                        member.description() + " In the language \"" + each + "\"."));
            }
            if (languages.contains(prefix + OTHER)) {
                columns.add(new Column(
                        prefix + OTHER,
                        Column.Type.OBJECT,
                        Column.Role.VALUE,
                        "The texts in languages without a column, by language tag, as a JSON object."));
            }
            if (languages.contains(prefix + ORDER)) {
                columns.add(new Column(
                        prefix + ORDER,
                        Column.Type.ARRAY,
                        Column.Role.VALUE,
                        "The order of the languages, as a JSON array, where it is not that of the columns."));
            }
            return columns;
        }

        @Override
        boolean mayHave(String column) {
            if (!column.startsWith(prefix)) {
                return false;
            }
            String suffix = column.substring(prefix.length());
            // These two are no language tags: a subtag has at most eight letters.
            return suffix.equals(OTHER) || suffix.equals(ORDER) || isLanguage(suffix);
        }

        @Override
        List<String> languages(Set<String> columns) {
            List<String> tags = new ArrayList<>();
            for (String each : columns) {
                if (each.startsWith(prefix) && isLanguage(each.substring(prefix.length()))) {
                    tags.add(each.substring(prefix.length()));
                }
            }
            tags.sort(Comparator.comparing(LanguageTag::of));
            return tags;
        }

        /** Only tags in the case that RFC 5646 recommends have columns, since databases ignore case in names. */
        private static boolean isLanguage(String text) {
            try {
                return LanguageTag.KIND.canonical(LanguageTag.of(text)).equals(text);
            } catch (InvalidValueException e) {
                return false;
            }
        }

        @Override
        void write(Object owner, Map<String, String> cells, Predicate<String> admits) {
            Object value = member.get(owner);
            if (value == null) {
                return;
            }
            Map<String, String> texts = kind.toMap(kind.type().cast(value));
            List<String> inColumns = new ArrayList<>();
            Map<String, JsonValue> others = new LinkedHashMap<>();
            texts.forEach((language, text) -> {
                String column = prefix + language;
                if (isLanguage(language) && admits.test(column)) {
                    inColumns.add(language);
                    cells.put(column, text);
                } else {
                    others.put(language, JsonValue.of(text));
                }
            });
            if (!others.isEmpty()) {
                cells.put(prefix + OTHER, json(JsonValue.KIND, JsonValue.object(others)));
            }
            if (texts.size() > 1) {
                inColumns.sort(Comparator.comparing(LanguageTag::of));
                inColumns.addAll(others.keySet());
                List<String> order = List.copyOf(texts.keySet());
                if (!order.equals(inColumns)) {
                    JsonValue[] tags = order.stream().map(JsonValue::of).toArray(JsonValue[]::new);
                    cells.put(prefix + ORDER, json(JsonValue.KIND, JsonValue.array(tags)));
                }
            }
        }

        @Override
        void toJson(Row row, JsonOut out) {
            Map<String, JsonValue> texts = new LinkedHashMap<>();
            for (String each : row.languages(name())) {
                String text = row.get(prefix + each);
                if (text != null) {
                    texts.put(each, JsonValue.of(text));
                }
            }
            JsonValue others = JsonCell.read(row.get(prefix + OTHER), row, prefix + OTHER);
            if (others instanceof JsonValue.JsonObject object) {
                object.members().forEach((language, text) -> {
                    if (texts.putIfAbsent(language, text) != null) {
                        row.refuse(prefix + OTHER, JsonPart.OWN_COLUMN.with("language", language));
                    }
                });
            } else if (others != null) {
                row.refuse(prefix + OTHER, JsonPart.EXPECTED_TEXTS.with());
            }
            if (!texts.isEmpty()) {
                out.name(name());
                Codecs.of(JsonValue.KIND).write(JsonValue.object(inOrder(texts, row)), out);
            }
        }

        private Map<String, JsonValue> inOrder(Map<String, JsonValue> texts, Row row) {
            JsonValue order = JsonCell.read(row.get(prefix + ORDER), row, prefix + ORDER);
            if (order == null) {
                return texts;
            }
            Map<String, JsonValue> ordered = new LinkedHashMap<>();
            if (order instanceof JsonValue.JsonArray array) {
                for (JsonValue each : array.elements()) {
                    String language = each instanceof JsonValue.JsonString text ? text.value() : "";
                    JsonValue text = texts.get(language);
                    if (text != null) {
                        ordered.put(language, text);
                    }
                }
            } else {
                row.refuse(prefix + ORDER, JsonPart.EXPECTED_TAGS.with());
            }
            texts.forEach(ordered::putIfAbsent);
            return ordered;
        }
    }

    /** A member whose values are rows of another table. */
    static final class Rows extends MemberColumns {
        private final Member<Object, ?, Object> member;
        private final Table table;
        private final boolean list;

        Rows(Member<?, ?, ?> member, Table table, boolean list) {
            super(member.name());
            this.member = ofAny(member);
            this.table = table;
            this.list = list;
        }

        Table table() {
            return table;
        }

        boolean isList() {
            return list;
        }

        /** The values of an object: none, one, or those of a list. */
        List<?> values(Object owner) {
            Object value = member.get(owner);
            if (value == null) {
                return List.of();
            }
            return value instanceof List<?> values ? values : List.of(value);
        }

        @Override
        List<Column> columns(Set<String> languages) {
            return List.of(new Column(
                    name(),
                    Column.Type.INTEGER,
                    Column.Role.COUNT,
                    member.description() + " How many rows the table \"" + table.name()
                            + "\" has of them; empty if none."));
        }

        @Override
        void write(Object owner, Map<String, String> cells, Predicate<String> admits) {
            int count = values(owner).size();
            if (count > 0) {
                cells.put(name(), Integer.toString(count));
            }
        }

        /** The rows are written where they were found. */
        @Override
        void toJson(Row row, JsonOut out) {
            throw new UnsupportedOperationException("the member is in rows of its own");
        }
    }

    /** The members that a type does not know, in one cell. */
    private static final class Extensions extends MemberColumns {
        private final Shape.Extensions<Object, ?, ?> extensions;

        @SuppressWarnings("unchecked") // it is asked about objects of its own type only
        Extensions(Shape.Extensions<?, ?, ?> extensions) {
            super(EXTENSIONS);
            this.extensions = (Shape.Extensions<Object, ?, ?>) extensions;
        }

        @Override
        List<Column> columns(Set<String> languages) {
            return List.of(new Column(
                    EXTENSIONS,
                    Column.Type.OBJECT,
                    Column.Role.VALUE,
                    "The members of an application's own, by name, as a JSON object."));
        }

        @Override
        void write(Object owner, Map<String, String> cells, Predicate<String> admits) {
            Map<String, ?> values = extensions.get(owner);
            if (!values.isEmpty()) {
                // Not a JsonValue, which would nest one level deeper than may be.
                try (BytesOut out = BytesOut.inMemory(false, false)) {
                    out.startObject();
                    values.forEach((name, value) -> {
                        out.name(name);
                        Codecs.of(JsonValue.KIND).write((JsonValue) value, out);
                    });
                    out.endObject();
                    cells.put(EXTENSIONS, out.toString());
                }
            }
        }

        @Override
        void toJson(Row row, JsonOut out) {
            String text = row.get(EXTENSIONS);
            if (text != null) {
                JsonCell.copyMembers(text, row, EXTENSIONS, out);
            }
        }
    }

    /** Makes the columns of a member by its kind. */
    private static final class Maker implements KindVisitor<MemberColumns> {
        private final Member<?, ?, ?> member;
        private final Function<Shape<?, ?>, Table> others;

        Maker(Member<?, ?, ?> member, Function<Shape<?, ?>, Table> others) {
            this.member = member;
            this.others = others;
        }

        private Column column(Column.Type type) {
            return new Column(member.name(), type, Column.Role.VALUE, member.description());
        }

        @Override
        public <V> MemberColumns text(TextKind<V> kind) {
            Column column = column(kind.type() == BigDecimal.class ? Column.Type.NUMBER : Column.Type.STRING);
            if (kind instanceof ReferenceKind<V> reference) {
                boolean one = reference.targets().size() == 1;
                column = column.to(one ? reference.targets().get(0) : RECORDS.name());
            } else if (member.kind() == RecordId.KIND && member.name().equals(RECORDS.recordColumn())) {
                column = column.to(RECORDS.name());
            }
            return new Plain(member, column, value -> kind.print(kind.type().cast(value)));
        }

        @Override
        public <V> MemberColumns code(CodeKind<V> kind) {
            Column column = column(Column.Type.STRING);
            if (kind.isClosed()) {
                JsonValue[] codes = kind.codes().stream().map(JsonValue::of).toArray(JsonValue[]::new);
                column = column.with("enum", JsonValue.array(codes));
            } else {
                column = column.with("pattern", JsonValue.of(kind.pattern().orElseThrow()));
            }
            return new Plain(member, column, value -> kind.print(kind.type().cast(value)));
        }

        @Override
        public MemberColumns integer(IntegerKind kind) {
            Column column = column(Column.Type.INTEGER)
                    .with("minimum", JsonValue.number(Integer.toString(kind.least())))
                    .with("maximum", JsonValue.number(Integer.toString(kind.most())));
            return new Plain(member, column, Object::toString);
        }

        @Override
        public MemberColumns flag(FlagKind kind) {
            return new Plain(member, column(Column.Type.BOOLEAN), Object::toString);
        }

        @Override
        public <V> MemberColumns textByLanguage(TextByLanguageKind<V> kind) {
            return new Languages<>(member, kind);
        }

        @Override
        public <V> MemberColumns any(AnyKind<V> kind) {
            return new Json(member, column(Column.Type.ANY));
        }

        @Override
        public <E> MemberColumns list(ListKind<E> kind) {
            return kind.element() instanceof ObjectKind<?> object
                    ? new Rows(member, others.apply(object.shape()), true)
                    : new Json(member, column(Column.Type.ARRAY));
        }

        @Override
        public <T> MemberColumns object(ObjectKind<T> kind) {
            return isCell(kind.shape())
                    ? new Json(member, column(Column.Type.OBJECT))
                    : new Rows(member, others.apply(kind.shape()), false);
        }
    }
}
