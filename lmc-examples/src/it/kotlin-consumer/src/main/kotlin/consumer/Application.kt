package consumer

import org.lancangmekong.core.model.Document
import org.lancangmekong.core.model.Event
import org.lancangmekong.core.model.Framework
import org.lancangmekong.core.model.LmcRecord
import org.lancangmekong.core.model.Mechanism
import org.lancangmekong.core.model.Organization
import org.lancangmekong.core.model.Phase
import org.lancangmekong.core.model.Principle
import org.lancangmekong.core.model.Programme
import org.lancangmekong.core.model.Project
import org.lancangmekong.core.model.Source
import org.lancangmekong.core.model.Term
import org.lancangmekong.core.model.UnknownRecord
import org.lancangmekong.core.value.Milestone
import org.lancangmekong.core.value.Participant
import org.lancangmekong.core.value.Place
import org.lancangmekong.core.vocabulary.Country
import org.lancangmekong.core.vocabulary.MilestoneEvent
import org.lancangmekong.core.vocabulary.ProjectKind
import org.lancangmekong.core.vocabulary.Role
import org.lancangmekong.core.vocabulary.Status
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull

/** Builders chain as in Java; a lambda sets what depends on a condition. */
fun bridge(opened: String?): Project =
    Project.builder()
        .id("my-bridge")
        .name("en", "My Bridge")
        .kind(ProjectKind.BRIDGE)
        .addParticipants(Participant.of(Role.HOST, Country.LAOS), Participant.of(Role.HOST, Country.THAILAND))
        .addPlace(Place.builder().country(Country.LAOS).build())
        .apply {
            if (opened != null) {
                addHistory(
                    Milestone.builder()
                        .event(MilestoneEvent.OPENED)
                        .date(opened)
                        .status(Status.OPERATING)
                        .build(),
                )
            }
        }
        .build()

/** The types of record are sealed, so this needs no `else`, and a type that is added makes it an error. */
fun describe(record: LmcRecord): String =
    when (record) {
        is Mechanism -> "a mechanism: ${record.kind()}"
        is Event -> "an event of ${record.of()}: ${record.`when`()}"
        is Document -> "a document: ${record.kind()}"
        is Programme -> "a programme: ${record.kind()}"
        is Project -> "a project: ${record.kind()}"
        is Framework -> "a framework: ${record.kind()}"
        is Principle -> "a principle: ${record.kind()}"
        is Phase -> "a phase of ${record.of()}"
        is Term -> "a term of ${record.scheme()}"
        is Organization -> "an organization: ${record.kind()}"
        is Source -> "a source by ${record.publisher()}"
        is UnknownRecord -> "a record of an unknown type: ${record.typeCode()}"
    }

/** What is absent is an empty Optional in Java, and null in Kotlin. */
fun days(record: LmcRecord): Pair<LocalDate?, LocalDate?> =
    record.earliest().getOrNull() to record.latest().getOrNull()
