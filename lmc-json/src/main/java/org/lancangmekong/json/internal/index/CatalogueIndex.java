package org.lancangmekong.json.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Excerpt;
import org.lancangmekong.core.validation.Group;
import org.lancangmekong.core.validation.Needs;
import org.lancangmekong.core.validation.RecordContext;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.internal.codec.ReadProblem;

/**
 * What rules need to know of a catalogue that stays in its files: all records are {@linkplain #add added} once, in the order
 * of the files; after {@link #finish()} they can be found, and what rules about groups and catalogues find is there.
 *
 * <p>The indexes hold hashes. Whatever is found by one is read again and compared, so that two things with one hash change no
 * verdict. Not thread-safe.
 */
public final class CatalogueIndex implements RecordContext, Closeable {
    private static final Pointer ID = Pointer.ROOT.child("id");

    /** So many records of a large group are compared with its first at a time, at most. */
    private static final int PART = 1_000;

    /** As a catalogue has its records. */
    private static final Comparator<LmcRecord> ORDER =
            Comparator.comparing(LmcRecord::type).thenComparing(LmcRecord::id);

    private final RecordFiles files;
    private final ToLongFunction<String> hash;
    private final int together;
    private final List<KeyedRules> keyed;
    private final List<ExcerptOf> excerpts = new ArrayList<>();
    private final EntrySorter idSorter;
    private final EntrySorter formerSorter;
    private final EntrySorter keySorter;
    private final EntrySorter askedSorter;
    private final EntrySorter daySorter;
    private final ViolationSpool found;
    private final List<Closeable> opened = new ArrayList<>();
    private SortedEntries ids;
    private SortedEntries formerIds;
    private Optional<LocalDate> asOf = Optional.empty();

    /** Rules that have the same groups. */
    private record KeyedRules(Group.Keys keys, List<Rule<?>> rules) {}

    /** A rule about catalogues, and where it starts. */
    private record ExcerptOf(Rule<?> rule, Excerpt part, EntrySorter starts) {}

    /**
     * Begins an index.
     *
     * @param directory where its files are
     * @param hash gives texts numbers of {@link EntrySorter#KEY_BITS} bits
     * @param longestRun how many entries of each sort are held in memory
     * @param together how many records of a group or excerpt are held in memory
     * @throws InvalidValueException if a rule needs the whole catalogue
     */
    public CatalogueIndex(
            RecordFiles files,
            Validator validator,
            Path directory,
            ToLongFunction<String> hash,
            int longestRun,
            int together)
            throws IOException {
        this.files = files;
        this.hash = hash;
        this.together = together;
        this.keyed = keyed(validator);
        for (Rule<?> each : validator.rules()) {
            if (each.needs() == Needs.CATALOGUE) {
                Excerpt part = each.excerpt()
                        .orElseThrow(() -> new InvalidValueException("rule " + each.id()
                                + " needs the whole catalogue, which is not in memory: declare the records that matter to it"
                                + " by excerpt(...), or validate without it"));
                excerpts.add(new ExcerptOf(
                        each, part, new EntrySorter(directory, "excerpt-" + excerpts.size(), longestRun)));
            }
        }
        this.idSorter = new EntrySorter(directory, "ids", longestRun);
        this.formerSorter = new EntrySorter(directory, "former-ids", longestRun);
        this.keySorter = new EntrySorter(directory, "keys", longestRun);
        this.askedSorter = new EntrySorter(directory, "references-of-keys", longestRun);
        this.daySorter = new EntrySorter(directory, "days", longestRun);
        this.found = new ViolationSpool(directory, longestRun);
        opened.add(found);
    }

    private static List<KeyedRules> keyed(Validator validator) {
        Map<Group.Keys, KeyedRules> byKeys = new IdentityHashMap<>();
        List<KeyedRules> keyed = new ArrayList<>();
        for (Rule<?> each : validator.rules()) {
            each.groups()
                    .ifPresent(keys -> byKeys.computeIfAbsent(keys, any -> {
                                KeyedRules made = new KeyedRules(keys, new ArrayList<>());
                                keyed.add(made);
                                return made;
                            })
                            .rules()
                            .add(each));
        }
        return keyed;
    }

    /** Notes a record. */
    public void add(LmcRecord record, long address) throws IOException {
        idSorter.add(hash(record.id()), address);
        for (RecordId each : record.formerIds()) {
            formerSorter.add(hash(each), address);
        }
        if (record instanceof Source source) {
            Optional<LocalDate> day = source.published().flatMap(date -> date.latest());
            if (day.isPresent()) {
                daySorter.add(LocalDate.MAX.toEpochDay() - day.get().toEpochDay(), address);
            }
        }
        // Which ids are former ones is not known yet, so it is noted who asks.
        SortedSet<RecordId> asked = new TreeSet<>();
        for (int i = 0; i < keyed.size(); i++) {
            KeyedRules each = keyed.get(i);
            Collection<String> keys = each.keys().of(record, id -> {
                asked.add(id);
                return id;
            });
            for (String key : keys) {
                keySorter.add(hash(i, key), address << 1 | (findsAlone(each, key, record) ? 1 : 0));
            }
        }
        for (RecordId each : asked) {
            askedSorter.add(hash(each), address);
        }
        for (ExcerptOf each : excerpts) {
            if (each.part().startsFrom(record)) {
                boolean circles = each.part().isOfCircles();
                each.starts()
                        .add(
                                address,
                                circles
                                        ? hash(each.part()
                                                .follow(record)
                                                .iterator()
                                                .next())
                                        : 0);
            }
        }
    }

    /** Whether rules find something in a record if no other has its key: then it must be read again, as those that share one. */
    private static boolean findsAlone(KeyedRules keyed, String key, LmcRecord record) {
        Group group = Group.of(key, List.of(record));
        return keyed.rules().stream()
                .anyMatch(rule -> !rule.check(group).violations().isEmpty());
    }

    private long hash(RecordId id) {
        return hash.applyAsLong(id.toString());
    }

    private long hash(int keys, String key) {
        return hash.applyAsLong(keys + " " + key);
    }

    private SortedEntries opened(EntrySorter sorter) throws IOException {
        SortedEntries sorted = sorter.finish();
        opened.add(sorted);
        return sorted;
    }

    /** Ends the adding, and asks the rules about groups and catalogues. */
    public void finish() throws IOException {
        ids = opened(idSorter);
        formerIds = opened(formerSorter);
        for (SortedEntries.Cursor days = opened(daySorter).cursor(); asOf.isEmpty() && days.next(); ) {
            if (holds(files.at(days.value()), days.value())) {
                asOf = Optional.of(LocalDate.ofEpochDay(LocalDate.MAX.toEpochDay() - days.key()));
            }
        }
        addPresentKeys();
        checkGroups();
        for (ExcerptOf each : excerpts) {
            checkExcerpt(each);
        }
        found.finish();
    }

    /** Adds the keys of records that refer by a former id; those under which they were noted at first lead to no group. */
    private void addPresentKeys() throws IOException {
        SortedEntries asked = opened(askedSorter);
        for (SortedEntries.Cursor former = formerIds.cursor(); former.next(); ) {
            for (long address : asked.find(former.key())) {
                LmcRecord record = files.at(address);
                for (int i = 0; i < keyed.size(); i++) {
                    for (String key : keyed.get(i).keys().of(record, this::present)) {
                        keySorter.add(hash(i, key), address << 1 | 1);
                    }
                }
            }
        }
    }

    private void checkGroups() throws IOException {
        SortedEntries.Cursor keys = opened(keySorter).cursor();
        Addresses addresses = new Addresses();
        boolean reads = false;
        long key = -1;
        while (keys.next()) {
            if (keys.key() != key) {
                checkGroups(key, addresses.ascending(), reads);
                addresses.clear();
                reads = false;
                key = keys.key();
            }
            addresses.add(keys.value() >>> 1);
            reads |= (keys.value() & 1) != 0;
        }
        checkGroups(key, addresses.ascending(), reads);
    }

    private void requireFew(int size, String what) {
        if (size > together) {
            throw new InvalidValueException(what + " needs more than " + together
                    + " records in memory at once: allow more, or validate without the rule");
        }
    }

    private void checkGroups(long key, long[] addresses, boolean reads) throws IOException {
        if (addresses.length < 2 && !reads) {
            return;
        }
        if (addresses.length > Math.max(together, Group.FEW)) {
            checkLargeGroups(key, addresses);
            return;
        }
        Map<RecordId, Long> places = new TreeMap<>();
        List<Map<String, List<LmcRecord>>> groups = new ArrayList<>();
        keyed.forEach(each -> groups.add(new TreeMap<>()));
        for (long address : addresses) {
            forEachGroup(key, address, (i, name, record) -> {
                places.put(record.id(), address);
                groups.get(i).computeIfAbsent(name, any -> new ArrayList<>()).add(record);
            });
        }
        for (int i = 0; i < keyed.size(); i++) {
            for (Map.Entry<String, List<LmcRecord>> each : groups.get(i).entrySet()) {
                Group group = Group.of(each.getKey(), each.getValue());
                for (Rule<?> rule : keyed.get(i).rules()) {
                    keep(rule.check(group), places);
                }
            }
        }
    }

    /** A group that a record belongs to. */
    private interface Member {
        /** The rules of the group by their place in the list, its key, and the record. */
        void accept(int rules, String key, LmcRecord record) throws IOException;
    }

    /** The groups of a record of the catalogue whose keys have a hash; mostly one. */
    private void forEachGroup(long hash, long address, Member member) throws IOException {
        LmcRecord record = files.at(address);
        if (!holds(record, address)) {
            return;
        }
        for (int i = 0; i < keyed.size(); i++) {
            for (String each : keyed.get(i).keys().of(record, this::present)) {
                if (hash(i, each) == hash) {
                    member.accept(i, each, record);
                }
            }
        }
    }

    /** Reads the records of large groups one by one, first to find what each group begins with, then to compare with that. */
    private void checkLargeGroups(long key, long[] addresses) throws IOException {
        List<Map<String, LargeGroup>> groups = new ArrayList<>();
        keyed.forEach(each -> groups.add(new TreeMap<>()));
        for (long address : addresses) {
            forEachGroup(
                    key,
                    address,
                    (i, name, record) -> groups.get(i)
                            .computeIfAbsent(
                                    name,
                                    any -> new LargeGroup(name, keyed.get(i).rules()))
                            .find(record, address));
        }
        for (long address : addresses) {
            forEachGroup(
                    key, address, (i, name, record) -> groups.get(i).get(name).add(record, address));
        }
        for (Map<String, LargeGroup> each : groups) {
            for (LargeGroup group : each.values()) {
                group.finish();
            }
        }
    }

    /** A group whose records are not in memory all at once, unless a rule needs that and there are few enough. */
    private final class LargeGroup {
        private final String key;
        private final List<Rule<?>> rules;

        /** With what each rule compares; null where nothing was found. */
        private final LmcRecord[] firsts;

        private final long[] firstAddresses;
        private final Map<RecordId, Long> places = new TreeMap<>();
        private final List<LmcRecord> pending = new ArrayList<>();
        private int size;

        LargeGroup(String key, List<Rule<?>> rules) {
            this.key = key;
            this.rules = rules;
            this.firsts = new LmcRecord[rules.size()];
            this.firstAddresses = new long[rules.size()];
        }

        void find(LmcRecord record, long address) {
            size++;
            for (int i = 0; i < firsts.length; i++) {
                Optional<Group.First> first = rules.get(i).first();
                if (first.isEmpty()) {
                    requireFew(size, "rule " + rules.get(i).id());
                } else if ((firsts[i] == null || ORDER.compare(record, firsts[i]) < 0)
                        && first.get().mayBe(record, key)) {
                    firsts[i] = record;
                    firstAddresses[i] = address;
                }
            }
        }

        void add(LmcRecord record, long address) throws IOException {
            if (size > Group.FEW
                    && pending.size() >= Math.min(together, PART)
                    && rules.stream().allMatch(each -> each.first().isPresent())) {
                finish();
            }
            places.put(record.id(), address);
            pending.add(record);
        }

        /** Checks the records that were added since this was called last. */
        void finish() throws IOException {
            for (int i = 0; i < firsts.length; i++) {
                Rule<?> rule = rules.get(i);
                if (rule.first().isEmpty() || size <= Group.FEW) {
                    keep(rule.check(Group.of(key, pending)), places);
                } else if (firsts[i] != null) {
                    RecordId first = firsts[i].id();
                    places.put(first, firstAddresses[i]);
                    List<LmcRecord> others = pending.stream()
                            .filter(each -> !each.id().equals(first))
                            .toList();
                    keep(rule.check(Group.part(key, firsts[i], others)), places);
                }
            }
            places.clear();
            pending.clear();
        }
    }

    private void keep(ValidationReport report, Map<RecordId, Long> places) throws IOException {
        for (Violation each : report.violations()) {
            List<String> tokens = each.pointer().tokens();
            found.add(places.get(RecordId.of(tokens.get(0))), each.at(Pointer.of(tokens.subList(1, tokens.size()))));
        }
    }

    private void checkExcerpt(ExcerptOf excerpt) throws IOException {
        Deque<Long> open = new ArrayDeque<>();
        SortedEntries starts = opened(excerpt.starts());
        if (excerpt.part().isOfCircles()) {
            leadingIntoCircles(starts, excerpt.part(), open);
        } else {
            for (SortedEntries.Cursor each = starts.cursor(); each.next(); ) {
                open.add(each.key());
                requireFew(open.size(), "rule " + excerpt.rule().id());
            }
        }
        Map<RecordId, LmcRecord> records = new TreeMap<>();
        Map<RecordId, Long> places = new TreeMap<>();
        while (!open.isEmpty()) {
            long address = open.remove();
            LmcRecord record = files.at(address);
            if (holds(record, address) && records.put(record.id(), record) == null) {
                requireFew(records.size(), "rule " + excerpt.rule().id());
                places.put(record.id(), address);
                for (RecordId each : excerpt.part().follow(record)) {
                    long next = addressOf(present(each));
                    if (next >= 0) {
                        open.add(next);
                    }
                }
            }
        }
        keep(Validator.empty().with(excerpt.rule()).validate(Catalogue.of(records.values())), places);
    }

    /**
     * The records from which a chain leads into a circle, and perhaps some more, where two ids have one hash. The chains are in
     * memory, as three numbers for each record that has a next one.
     */
    private void leadingIntoCircles(SortedEntries starts, Excerpt part, Deque<Long> into) throws IOException {
        int size = Math.toIntExact(starts.size());
        long[] addresses = new long[size];
        long[] targets = new long[size];
        SortedEntries.Cursor cursor = starts.cursor();
        for (int i = 0; cursor.next(); i++) {
            addresses[i] = cursor.key();
            targets[i] = target(cursor.key(), cursor.value(), part);
        }
        int[] next = new int[size];
        for (int i = 0; i < size; i++) {
            next[i] = Math.max(-1, Arrays.binarySearch(addresses, targets[i]));
        }
        for (int i : Chains.leadingIntoCircles(next)) {
            into.add(addresses[i]);
            requireFew(into.size(), "a circle of references");
        }
    }

    private long target(long address, long targetHash, Excerpt part) throws IOException {
        long[] present = ids.find(targetHash);
        long[] former = formerIds.find(targetHash);
        if (present.length + former.length < 2) {
            return present.length > 0 ? present[0] : former.length > 0 ? former[0] : -1;
        }
        return addressOf(present(part.follow(files.at(address)).iterator().next()));
    }

    /** The address of the record that the catalogue has by this id as its present one; negative if there is none. */
    private long addressOf(RecordId id) {
        try {
            for (long each : ids.find(hash(id))) {
                if (files.at(each).id().equals(id)) {
                    return each;
                }
            }
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of several records with one id the catalogue holds the first. */
    private boolean holds(LmcRecord record, long address) throws IOException {
        for (long each : ids.find(hash(record.id()))) {
            // Most records are the only ones with their hash; they need not be read again to know that.
            if (each == address) {
                return true;
            }
            if (files.at(each).id().equals(record.id())) {
                return false;
            }
        }
        return false;
    }

    private RecordId present(RecordId id) {
        try {
            long[] former = formerIds.find(hash(id));
            if (former.length == 0 || addressOf(id) >= 0) {
                return id;
            }
            List<LmcRecord> renamed = new ArrayList<>();
            for (long each : former) {
                LmcRecord record = files.at(each);
                if (record.formerIds().contains(id) && holds(record, each) && !renamed.contains(record)) {
                    renamed.add(record);
                }
            }
            return Catalogue.of(renamed).renamed().getOrDefault(id, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<LmcRecord> find(RecordId id) {
        long address = addressOf(id);
        if (address < 0) {
            address = addressOf(present(id));
        }
        try {
            return address < 0 ? Optional.empty() : Optional.of(files.at(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /**
     * Everything that is wrong with a record. Whoever asks does so in the order of the addresses.
     *
     * @param record a record that was added
     * @param address its address
     */
    public ValidationReport check(LmcRecord record, long address, Validator validator) throws IOException {
        List<Violation> violations = new ArrayList<>(found.of(address));
        long other = otherWithIdOf(record, address);
        if (holds(record, address)) {
            violations.addAll(validator.validate(record, this).violations());
            violations.sort(Validator.order());
        }
        if (other >= 0) {
            violations.add(ReadProblem.duplicateId(ID, record.id(), files.location(other)));
        }
        return ValidationReport.of(violations);
    }

    private long otherWithIdOf(LmcRecord record, long address) throws IOException {
        long[] same = ids.find(hash(record.id()));
        for (long each : same.length < 2 ? new long[0] : same) {
            if (each != address && files.at(each).id().equals(record.id())) {
                return each;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : opened) {
            each.close();
        }
    }
}
