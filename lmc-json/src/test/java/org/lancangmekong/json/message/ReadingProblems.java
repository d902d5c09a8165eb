package org.lancangmekong.json.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.message.MessageTemplate;

/** Writes the page of what can be wrong before any rule is asked. */
final class ReadingProblems {
    /** For each id, what it means and what to do. */
    private static final Map<String, String[]> WORDS = words();

    private ReadingProblems() {}

    static String text() {
        StringBuilder text = new StringBuilder();
        text.append("# What readers report\n\n")
                .append("Made from the code; do not edit it.\n\n")
                .append(
                        "Before any rule of [the rule book](../lmc-core/RULES.md) is asked, a document must be read, a table\n")
                .append(
                        "understood, a layer laid. These are the problems that this can have. An id is stable; a message may be\n")
                .append(
                        "reworded in any release. Programs use the arguments: `{name}` is the argument `name`; `{>name}` is a part,\n")
                .append(
                        "whose argument is the key of a template, with more arguments behind a dot ([Messages](messages.md)).\n");
        section("JSON", "LMC-JSN-", JsonMessages.all(), text);
        section("Layers", "LMC-OVL-", Overlay.templates(), text);
        section("Patches", "LMC-PAT-", JsonMessages.all(), text);
        section("Tables", "LMC-TAB-", JsonMessages.all(), text);
        section("GeoJSON", "LMC-GEO-", JsonMessages.all(), text);
        return text.toString();
    }

    private static void section(String title, String prefix, List<MessageTemplate> templates, StringBuilder text) {
        text.append("\n## ")
                .append(title)
                .append("\n\n| id | what is wrong | message | arguments | what to do |\n|---|---|---|---|---|\n");
        for (MessageTemplate each : templates) {
            if (each.key().startsWith(prefix)) {
                String[] words = WORDS.get(each.key());
                if (words == null) {
                    throw new AssertionError("no words say what " + each.key() + " means and what to do");
                }
                Set<String> arguments = new TreeSet<>(each.arguments());
                arguments.addAll(each.parts());
                text.append("| ")
                        .append(each.key())
                        .append(" | ")
                        .append(words[0])
                        .append(" | `")
                        .append(each.english())
                        .append("` | ")
                        .append(arguments.isEmpty() ? "" : "`" + String.join("`, `", arguments) + "`")
                        .append(" | ")
                        .append(words[1])
                        .append(" |\n");
            }
        }
    }

    private static Map<String, String[]> words() {
        String lines = """
                LMC-JSN-001|The text is not JSON.|Correct the text at the place that the report gives.
                LMC-JSN-002|The text is not UTF-8.|Write the file as UTF-8.
                LMC-JSN-003|The document is longer or nests deeper than the reader's `Limits`.|Divide it, or raise the limit if you trust its author.
                LMC-JSN-004|A required member is missing.|Add the member.
                LMC-JSN-005|The type has no such member.|Correct the name, or give a member of your own a namespace.
                LMC-JSN-006|An object has a member twice.|Remove one of the two.
                LMC-JSN-007|A value is of the wrong JSON type.|Write the value in the type that is expected.
                LMC-JSN-008|A text does not have the form that its member needs.|Write the text in that form.
                LMC-JSN-009|A code is not in its list, which is closed.|Use a code of the list.
                LMC-JSN-010|A number is out of range or not whole.|Write a whole number within the range.
                LMC-JSN-011|Each member is right by itself, but together they mean nothing.|Correct or remove one of the members.
                LMC-JSN-012|The document is a record of another type than was asked for.|Read it as that type, or as `LmcRecord`.
                LMC-JSN-013|The document is written by another version of the form.|Use the version of this library that reads it.
                LMC-JSN-014|Something follows the end of the document.|Remove it; read several documents as JSON Lines.
                LMC-JSN-015|There is no document.|Look for what should have written it.
                LMC-JSN-016|Two records of a catalogue have one id.|Give one of them another id, or merge them.
                LMC-JSN-017|A lenient reader kept a member that it does not know.|Correct the name if it is misspelt.
                LMC-JSN-018|A lenient reader kept a record of a type that it does not know.|Correct the type if it is misspelt.
                LMC-OVL-001|A layer is about a record that does not exist.|Correct the id, or put the record.
                LMC-OVL-002|A layer calls a record by another type.|Correct the type.
                LMC-OVL-003|What a layer makes of a record has no meaning.|Correct the layer.
                LMC-OVL-004|A layer has one record twice.|Merge the two.
                LMC-OVL-005|A layer changes what an earlier layer had set.|Nothing, if it is meant so.
                LMC-OVL-006|A layer uses the former id of a record.|Use its present id.
                LMC-OVL-007|A layer changes nothing.|Remove it if the catalogue was corrected since.
                LMC-PAT-001|The JSON is neither kind of patch.|Write an array of operations, or an object.
                LMC-PAT-002|An element of a JSON Patch is not an operation.|Write an object with `op` and `path`.
                LMC-PAT-003|An operation lacks a member that it needs.|Add the member.
                LMC-PAT-004|A member of an operation is not a string.|Write a string.
                LMC-PAT-005|There is no such operation.|Use one of the six of RFC 6902.
                LMC-PAT-006|A path is not a JSON Pointer.|Write a JSON Pointer (RFC 6901).
                LMC-PAT-007|The operation is about a value that does not exist.|Correct the path, or make the patch anew from the present record.
                LMC-PAT-008|A list has no element with this index.|Correct the index.
                LMC-PAT-009|A list has no place with this index to add an element at.|Correct the index, or add at the end.
                LMC-PAT-010|A value that has no members or elements cannot take one.|Correct the path.
                LMC-PAT-011|A value cannot be moved into itself.|Correct the path.
                LMC-PAT-012|The record is not what the patch was made for.|Make the patch anew from the present record, or merge.
                LMC-PAT-013|The patch makes more than the reader's `Limits` allow.|Raise the limit if you trust its author.
                LMC-PAT-014|The patch makes what nests deeper than allowed.|Correct the patch.
                LMC-PAT-015|The patch removes the whole value.|Remove the record from its catalogue instead.
                LMC-PAT-016|The patch changes the id or type of a record.|Make another record.
                LMC-PAT-017|A record of a catalogue is under another name than its id.|Correct the name or the id.
                LMC-PAT-018|The patch makes something else of the catalogue than an object.|Correct the patch.
                LMC-TAB-001|A file of the tables is missing.|Put it beside the others.
                LMC-TAB-002|A file is not CSV in UTF-8.|Save it as CSV in UTF-8.
                LMC-TAB-003|A column is missing.|Add the column, or write the tables anew.
                LMC-TAB-004|A column is not known.|Correct its name, or remove it.
                LMC-TAB-005|A column appears twice.|Remove one of the two.
                LMC-TAB-006|A row has more or fewer cells than the first row.|Look for a comma or line break that is not quoted.
                LMC-TAB-007|A cell does not hold the JSON that its column needs.|Correct the cell.
                LMC-TAB-008|A cell that says which record a row belongs to is empty.|Fill the cell.
                LMC-TAB-009|A record has no row in the table of its type.|Add the row.
                LMC-TAB-010|A row belongs to no record of the tables.|Correct the id, or keep the order in which the tables were written.
                LMC-TAB-011|The path of a row leads nowhere.|Correct the path.
                LMC-TAB-012|Two rows have one key.|Remove one of the two.
                LMC-TAB-013|A list has fewer or more rows than its owner says.|Add what is missing, or correct the number.
                LMC-TAB-014|A cell that follows from others says something else.|Correct the cell, or empty it.
                LMC-TAB-015|The rows of a record are longer than the limit.|Raise the limit if you trust their author.
                LMC-TAB-016|A cell of somebody else's table is not understood.|Correct the cell, or declare what it means.
                LMC-TAB-017|A cell was understood only by an assumption.|Declare what is right, so that nothing is assumed.
                LMC-TAB-018|Two rows give records with one id.|Correct one of the ids.
                LMC-GEO-001|A member of the GeoJSON means nothing for a place.|Remove it if it is misspelt.
                LMC-GEO-002|A place appears twice.|Remove one of the two features.
                """;
        Map<String, String[]> words = new LinkedHashMap<>();
        lines.lines()
                .map(each -> each.split("\\|"))
                .forEach(each -> words.put(each[0], new String[] {each[1], each[2]}));
        return words;
    }
}
