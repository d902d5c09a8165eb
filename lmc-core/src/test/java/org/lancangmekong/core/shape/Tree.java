package org.lancangmekong.core.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type with one member of every kind, to test tables and walks apart from the model. */
final class Tree {
    static final CodeKind<String> COLOUR =
            CodeKind.closed(String.class, "colour", List.of("red", "green"), code -> code);

    @SuppressWarnings("unchecked") // a class literal has no type arguments
    static final TextByLanguageKind<Map<String, String>> NAME = TextByLanguageKind.of(
            (Class<Map<String, String>>) (Class<?>) Map.class, "name", Texts.TEXT, map -> map, Tree::texts);

    private static Map<String, String> texts(String[] languages, String[] texts, int size) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(languages[i], texts[i]);
        }
        return map;
    }

    static final AnyKind<Object> ANY = AnyKind.of(Object.class, "any");

    static final Shape<Leaf, Leaf.Builder> LEAF = Shape.of(Leaf.class, "leaf", Leaf.Builder::new, Leaf.Builder::build)
            .required("text", Texts.TEXT, leaf -> leaf.text, Leaf.Builder::text, "Its text.")
            .describe("A leaf.");

    static final Shape<Tree, Builder> SHAPE = Shape.of(Tree.class, "tree", Builder::new, Builder::build)
            .required("name", NAME, tree -> tree.name, Builder::name, "Its name.")
            .optional("number", IntegerKind.between(1, 9), tree -> tree.number, Builder::number, "Its number.")
            .optional("colour", COLOUR, tree -> tree.colour, Builder::colour, "Its colour.")
            .flag("tall", tree -> tree.tall, Builder::tall, "Whether it is tall.")
            .list("words", Texts.TEXT, tree -> tree.words, Builder::words, "Its words.")
            .optional("leaf", LEAF.kind(), tree -> tree.leaf, Builder::leaf, "Its best leaf.")
            .list("leaves", LEAF.kind(), tree -> tree.leaves, Builder::leaves, "Its leaves.")
            .optional("any", ANY, tree -> tree.any, Builder::any, "Anything.")
            .open(ANY, tree -> tree.extensions, Builder::extensions, "type")
            .describe("A tree.");

    private final Map<String, String> name;
    private final Optional<Integer> number;
    private final Optional<String> colour;
    private final boolean tall;
    private final List<String> words;
    private final Optional<Leaf> leaf;
    private final List<Leaf> leaves;
    private final Optional<Object> any;
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
