package org.lancangmekong.core.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type with one member of every kind, to test tables and walks apart from the model. */
final class Tree {
    static final String ROUND = "round";

    static final CodeKind<String> COLOUR = CodeKind.closed(String.class, "colour", List.of("red", "green"));

    @SuppressWarnings("unchecked") // a class literal has no type arguments
    static final TextByLanguageKind<Map<String, String>> NAME =
            TextByLanguageKind.of((Class<Map<String, String>>) (Class<?>) Map.class, "name", TextKind.TEXT, new Name());

    private static final class Name implements TextByLanguageKind.Form<Map<String, String>> {
        @Override
        public Optional<String> text(Map<String, String> value, String language) {
            return value.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(language))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        @Override
        public Map<String, String> toMap(Map<String, String> value) {
            return value;
        }

        @Override
        public Map<String, String> fromTexts(String[] languages, String[] texts, int size) {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(languages[i], texts[i]);
            }
            return map;
        }
    }

    static final AnyKind<Object> ANY = AnyKind.of(Object.class, "any");

    static final Shape<Leaf, Leaf.Builder> LEAF = Shape.of(Leaf.class, "leaf", new LeafAccessors())
            .required("text", TextKind.TEXT, "Its text.")
            .describe("A leaf.");

    static final Shape<Tree, Builder> SHAPE = Shape.of(Tree.class, "tree", new TreeAccessors())
            .required("name", NAME, "Its name.")
            .optional("number", IntegerKind.between(1, 9), "Its number.")
            .optional("colour", COLOUR, "Its colour.")
            .flag("tall", "Whether it is tall.")
            .list("words", TextKind.TEXT, "Its words.")
            .optional("leaf", LEAF.kind(), "Its best leaf.")
            .list("leaves", LEAF.kind(), "Its leaves.")
            .optional("any", ANY, "Anything.")
            .optional("shape", TextKind.TEXT, ROUND, "Its shape, round when absent.")
            .open(ANY, "type")
            .describe("A tree.");

    static final class LeafAccessors extends Accessors<Leaf, Leaf.Builder> {
        @Override
        public Leaf.Builder newBuilder() {
            return new Leaf.Builder();
        }

        @Override
        public Leaf build(Leaf.Builder builder) {
            return builder.build();
        }

        @Override
        public Leaf make(Object[] values, int from) {
            return leaf((String) values[from]);
        }

        @Override
        public Object get(Leaf leaf, int member) {
            return leaf.text;
        }

        @Override
        public void set(Leaf.Builder builder, int member, Object value) {
            builder.text((String) value);
        }
    }

    private static final class TreeAccessors extends Accessors<Tree, Builder> {
        @Override
        public Map<String, ?> extensions(Tree tree) {
            return tree.extensions;
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(Builder builder, Map<String, ?> values) {
            builder.extensions((Map<String, Object>) values);
        }

        @Override
        public Builder newBuilder() {
            return new Builder();
        }

        @Override
        public Tree build(Builder builder) {
            return builder.build();
        }

        @Override
        public Tree make(Object[] values, int from) {
            throw new UnsupportedOperationException("not needed here");
        }

        @Override
        public Object get(Tree tree, int member) {
            return switch (member) {
                case 0 -> tree.name;
                case 1 -> tree.number.orElse(null);
                case 2 -> tree.colour.orElse(null);
                case 3 -> tree.tall;
                case 4 -> unlessEmpty(tree.words);
                case 5 -> tree.leaf.orElse(null);
                case 6 -> unlessEmpty(tree.leaves);
                case 7 -> tree.any.orElse(null);
                case 8 -> tree.shape;
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(Builder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.name((Map<String, String>) value);
                case 1 -> builder.number((Integer) value);
                case 2 -> builder.colour((String) value);
                case 3 -> builder.tall((Boolean) value);
                case 4 -> builder.words((List<String>) value);
                case 5 -> builder.leaf((Leaf) value);
                case 6 -> builder.leaves((List<Leaf>) value);
                case 7 -> builder.any(value);
                case 8 -> builder.shape((String) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }
    }

    private final Map<String, String> name;
    private final Optional<Integer> number;
    private final Optional<String> colour;
    private final boolean tall;
    private final List<String> words;
    private final Optional<Leaf> leaf;
    private final List<Leaf> leaves;
    private final Optional<Object> any;
    private final String shape;
    private final Map<String, Object> extensions;

    private Tree(Builder builder) {
        this.name = builder.name;
        this.number = Optional.ofNullable(builder.number);
        this.colour = Optional.ofNullable(builder.colour);
        this.tall = builder.tall;
        this.words = builder.words;
        this.leaf = Optional.ofNullable(builder.leaf);
        this.leaves = builder.leaves;
        this.any = Optional.ofNullable(builder.any);
        this.shape = builder.shape;
        this.extensions = builder.extensions;
    }

    static Leaf leaf(String text) {
        return new Leaf.Builder().text(text).build();
    }

    static final class Builder {
        private Map<String, String> name = Map.of();
        private Integer number;
        private String colour;
        private boolean tall;
        private List<String> words = List.of();
        private Leaf leaf;
        private List<Leaf> leaves = List.of();
        private Object any;
        private String shape = ROUND;
        private Map<String, Object> extensions = Map.of();

        Builder name(Map<String, String> value) {
            this.name = new LinkedHashMap<>(value);
            return this;
        }

        Builder number(int value) {
            this.number = value;
            return this;
        }

        Builder colour(String value) {
            this.colour = value;
            return this;
        }

        Builder tall(boolean value) {
            this.tall = value;
            return this;
        }

        Builder words(List<String> value) {
            this.words = List.copyOf(value);
            return this;
        }

        Builder leaf(Leaf value) {
            this.leaf = value;
            return this;
        }

        Builder leaves(List<Leaf> value) {
            this.leaves = List.copyOf(value);
            return this;
        }

        Builder any(Object value) {
            this.any = value;
            return this;
        }

        Builder shape(String value) {
            this.shape = value;
            return this;
        }

        Builder extensions(Map<String, Object> value) {
            this.extensions = new LinkedHashMap<>(value);
            return this;
        }

        Tree build() {
            return new Tree(this);
        }
    }

    static final class Leaf {
        private final String text;

        private Leaf(String text) {
            this.text = text;
        }

        static final class Builder {
            private String text;

            Builder text(String value) {
                this.text = value;
                return this;
            }

            Leaf build() {
                return new Leaf(text);
            }
        }
    }
}
