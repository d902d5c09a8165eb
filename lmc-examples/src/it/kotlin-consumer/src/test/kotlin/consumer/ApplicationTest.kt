package consumer

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.lancangmekong.core.model.LmcRecord
import org.lancangmekong.core.model.Project
import org.lancangmekong.core.vocabulary.Country
import org.lancangmekong.json.LmcJson
import org.lancangmekong.json.catalogue.ReferenceCatalogue
import java.time.LocalDate

class ApplicationTest {
    @Test
    fun `what is built is read back`() {
        val json = LmcJson.strict()
        for (each in listOf(bridge("2021-12"), bridge(null))) {
            assertEquals(each, json.read(json.write(each), Project::class.java))
        }
    }

    @Test
    fun `every record of the catalogue is described`() {
        val records: Collection<LmcRecord> = ReferenceCatalogue.load().all()
        val kinds = records.groupingBy { describe(it).substringBefore(':').substringBefore(" of ").substringBefore(" by ") }.eachCount()
        println("${records.size} records: $kinds")
        assertEquals(11, kinds.size)
    }

    @Test
    fun `columns are nullable days, countries and a code`() {
        assertEquals(LocalDate.of(2021, 12, 1) to LocalDate.of(2021, 12, 31), days(bridge("2021-12")))
        assertEquals(null to null, days(bridge(null)))
        assertTrue(bridge(null).dates().isEmpty())
        assertEquals(listOf(Country.LAOS, Country.THAILAND), bridge(null).countries())
        assertEquals("bridge", bridge(null).kindCode().orElseThrow())
    }
}
