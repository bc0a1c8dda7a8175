package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scoring.Standings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

/** Made-up subjects with the same percentage of everything come out in that order. */
class SamplePreviewTest {

    private static Standings preview(String id) throws IOException {
        return SamplePreview.of(new PresetSchemes().find(id, 1).orElseThrow().scheme());
    }

    /** Staff of the federation: the review alone, of 100; 20 % of ten people are excellent. */
    @Test
    void theFirstSchemesStaffHaveTheirPercentageAsTotal() throws IOException {
        var staff = preview("womens-federation").pools().get(1).rows();
        assertThat(staff)
                .extracting(row -> row.total().toPlainString())
                .startsWith("98.00", "95.00");
        assertThat(staff).extracting(Standings.Row::rank).startsWith(1, 2).endsWith(9, 10);
        assertThat(staff).extracting(SamplePreview::percent).startsWith(98, 95).endsWith(62, 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "womens-federation",
                "water-bureau",
                "township",
                "fujian-egov",
                "city-organs"
            })
    void everyPresetCanBePreviewedWithNobodyIncomplete(String id) throws IOException {
        assertThat(preview(id).pools())
                .isNotEmpty()
                .allSatisfy(pool ->
                        assertThat(pool.rows()).hasSize(10).allMatch(Standings.Row::complete));
    }
}
