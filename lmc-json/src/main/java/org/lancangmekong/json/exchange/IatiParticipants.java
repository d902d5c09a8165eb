package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.WithParticipants;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.json.exchange.IatiCodes.IatiCode;

/** Who takes part in an activity, and the countries that it is for, from the participants and places of its record. */
final class IatiParticipants {
    private static final String COUNTRIES = "A4";

    /** Regions of OECD DAC: Myanmar is not in Far East Asia, so only Asia has all six countries. */
    private static final String ASIA = "798";

    private static final String UNSPECIFIED_REGION = "998";

    private final LmcRecord record;
    private final Ledger.Entry root;
    private final Catalogue catalogue;
    private final List<NamedOrganization> organizations = new ArrayList<>();
    private final List<Ledger.Entry> recipients = new ArrayList<>();
    private final Set<Country> countries = new LinkedHashSet<>();

    /** Who takes part, by name. */
    private record NamedOrganization(
            IatiCode role, LocalizedText name, Optional<IatiCode> type, Optional<String> ref) {}

    IatiParticipants(LmcRecord record, Ledger.Entry root, Catalogue catalogue) {
        this.record = record;
        this.root = root;
        this.catalogue = catalogue;
        findParticipants();
        findCountries();
    }

    /** What IATI requires and the participants and places do not say. */
    List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (organizations.isEmpty()) {
            lacks.add("an organization or country that pays for it, answers for it or carries it out");
        }
        if (countries.isEmpty()) {
            lacks.add("a country");
        }
        return lacks;
    }

    private void findParticipants() {
        for (Ledger.Entry each : root.partsOf("participants")) {
            Participant participant = each.as(Participant.class);
            IatiCode role = IatiCodes.ROLE.get(participant.role());
            if (IatiCodes.REACH.containsKey(participant.role())
                    && participant.country().isPresent()) {
                recipients.add(each);
            } else if (role == null) {
                each.leaveOut(LossReason.NO_CODE);
            } else {
                findOrganization(each, participant, role);
            }
        }
        root.part("mechanism").ifPresent(each -> findActor(each, each.as(RecordId.class), IatiCodes.LEADING));
    }

    /** Those of hosts and beneficiaries; if there are none those of the places, and only then those that take part. */
    private void findCountries() {
        recipients.forEach(each -> each.as(Participant.class).country().ifPresent(countries::add));
        if (countries.isEmpty()) {
            root.partsOf("places")
                    .forEach(each -> each.as(Place.class).country().ifPresent(countries::add));
        }
        if (countries.isEmpty()) {
            countries.addAll(((WithParticipants) record).countries(Role.PARTICIPANT));
        }
    }

    private void findOrganization(Ledger.Entry entry, Participant participant, IatiCode role) {
        if (participant.actor().isPresent()) {
            if (findActor(entry.part("actor").orElseThrow(), participant.actor().get(), role)) {
                role.settle(entry.part("role").orElseThrow());
            } else {
                entry.leaveOut(LossReason.NO_NAME);
            }
        } else if (participant.country().isPresent() && isItsGovernment(participant)) {
            Country country = participant.country().get();
            String name = country.englishName().orElse(country.code());
            Optional<IatiCode> type = participant.actorKind().map(IatiCodes.ORGANIZATION_TYPE::get);
            organizations.add(new NamedOrganization(
                    role, LocalizedText.of(IatiTexts.CODE_LANGUAGE, name), type, Optional.empty()));
            role.settle(entry.part("role").orElseThrow());
            entry.part("country").orElseThrow().written();
            entry.part("actorKind").ifPresent(Ledger.Entry::written);
        } else {
            entry.leaveOut(LossReason.NO_NAME);
        }
    }

    /** Whether a country acts itself, and not an enterprise or institute in it. */
    private static boolean isItsGovernment(Participant participant) {
        return participant.actorKind().isEmpty()
                || participant.actorKind().equals(Optional.of(OrganizationKind.GOVERNMENT));
    }

    /** Whether the record that an id refers to has a name; the name is less exact than the id. */
    private boolean findActor(Ledger.Entry entry, RecordId id, IatiCode role) {
        LocalizedText name = catalogue.find(id).map(LmcRecord::name).orElse(null);
        if (name == null || name.texts().values().stream().noneMatch(XmlOut::isWritable)) {
            entry.leaveOut(LossReason.NO_NAME);
            return false;
        }
        Optional<IatiCode> type =
                catalogue.find(id, Organization.class).map(Organization::kind).map(IatiCodes.ORGANIZATION_TYPE::get);
        organizations.add(new NamedOrganization(role, name, type, ref(id)));
        entry.coarser(name.best());
        return true;
    }

    /** The identifier by which IATI knows an organization. */
    private Optional<String> ref(RecordId id) {
        return catalogue.find(id).stream()
                .flatMap(each -> each.identifiers().stream())
                .filter(each -> each.scheme().equals(IdentifierScheme.IATI_ORGANISATION))
                .map(Identifier::id)
                .filter(IatiOptions::isIdentifier)
                .findFirst();
    }

    void writeOrganizations(XmlOut out) throws IOException {
        for (NamedOrganization each : organizations) {
            out.start("participating-org").attribute("role", each.role().value());
            if (each.ref().isPresent()) {
                out.attribute("ref", each.ref().get());
            }
            if (each.type().isPresent()) {
                out.attribute("type", each.type().get().value());
            }
            IatiTexts.narratives(each.name(), out);
            out.end();
        }
    }

    void writeCountry(XmlOut out) throws IOException {
        if (countries.size() == 1) {
            out.start("recipient-country")
                    .attribute("code", countries.iterator().next().code())
                    .end();
        }
    }

    void writeRegion(XmlOut out) throws IOException {
        if (countries.size() > 1) {
            out.start("recipient-region")
                    .attribute("code", countries.stream().allMatch(Country::isMember) ? ASIA : UNSPECIFIED_REGION)
                    .attribute("vocabulary", "1")
                    .end();
        }
    }

    void writeLocations(XmlOut out) throws IOException {
        for (Ledger.Entry each : recipients) {
            IatiCode reach = IatiCodes.REACH.get(each.as(Participant.class).role());
            out.start("location");
            out.start("location-reach").attribute("code", reach.value()).end();
            reach.settle(each.part("role").orElseThrow());
            administrative(each.part("country"), out);
            out.end();
        }
    }

    /** The country of a location. */
    static void administrative(Optional<Ledger.Entry> country, XmlOut out) throws IOException {
        if (country.isPresent()) {
            out.start("administrative")
                    .attribute("vocabulary", COUNTRIES)
                    .attribute("code", country.get().take())
                    .end();
        }
    }
}
