package org.lancangmekong.json.exchange;

import java.util.Optional;

/** The properties of a feature, and the members that they are made of. */
enum GeoProperty {
    NAME("name", "", "a label: the best name of the place, or of the record if the place has none"),
    NAME_IN("name:", "places/name", "one property for each language, such as `name:zh-Hans`"),
    COUNTRY("country", "places/country", ""),
    REGION("region", "places/region", ""),
    ROLE("role", "places/role", ""),
    PRECISION("precision", "places/precision", "how far to trust the point: draw only `exact` as a spot"),
    RECORD("record", "id", "also the beginning of the feature's `id`"),
    POINTER("pointer", "", "where the place is in its record, such as `/places/0`; also the end of the feature's `id`"),
    RECORD_TYPE("recordType", "type", ""),
    RECORD_NAME_IN("recordName:", "name", "one property for each language"),
    KIND("kind", "kind", ""),
    STATUS("status", "", "the last status in the history"),
    COUNTRIES("countries", "", "the countries where the record is or takes place"),
    DERIVED("derived", "", "true for a route, whose line is made of the points of its places"),
    UNLOCATED("unlocated", "", "how many places of the route have no point, so that its line passes them by");

    private final String key;
    private final String member;
    private final String remark;

    GeoProperty(String key, String member, String remark) {
        this.key = key;
        this.member = member;
        this.remark = remark;
    }

    /** The property's name; its beginning if a language follows. */
    String key() {
        return key;
    }

    /** The member that it is made of, exactly; empty if it is derived from several. */
    String member() {
        return member;
    }

    String remark() {
        return remark;
    }

    private boolean isByLanguage() {
        return key.endsWith(":");
    }

    /** The property with a name. */
    static Optional<GeoProperty> find(String name) {
        for (GeoProperty each : values()) {
            if (each.isByLanguage() ? name.startsWith(each.key) : name.equals(each.key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
