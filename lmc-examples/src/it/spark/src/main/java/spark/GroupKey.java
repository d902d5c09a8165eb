package spark;

/** The keys of all groups, those of different rules told apart. */
final class GroupKey {
    private static final String GROUP = "group ";
    private static final String CATALOGUE = "catalogue ";

    private GroupKey() {}

    /** The key of a group of rules that have the same groups. */
    static String of(int keyed, String key) {
        return GROUP + keyed + " " + key;
    }

    /** The key of the records that matter to a rule about catalogues. */
    static String ofCatalogue(int rule) {
        return CATALOGUE + rule;
    }

    static boolean isOfCatalogue(String text) {
        return text.startsWith(CATALOGUE);
    }

    /** The number that was given to {@link #of} or {@link #ofCatalogue}. */
    static int number(String text) {
        return Integer.parseInt(text.split(" ", 3)[1]);
    }

    /** The key that was given to {@link #of}. */
    static String key(String text) {
        return text.split(" ", 3)[2];
    }
}
