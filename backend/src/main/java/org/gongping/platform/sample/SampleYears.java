package org.gongping.platform.sample;

import org.gongping.cycle.CloseCycle;
import org.gongping.cycle.OpenCycle;
import org.gongping.cycle.SaveWorkReport;
import org.gongping.imported.Entry;
import org.gongping.imported.RecordImportedScore;
import org.gongping.platform.sample.SampleClaims.Told;
import org.gongping.platform.sample.SampleVotes.Printed;
import org.gongping.ranking.ComputeStandings;
import org.gongping.ranking.PublishStandings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Last year, finished and published, and this year, under way. */
@Component
@ConditionalOnProperty(SampleProperties.ENABLED)
class SampleYears {

    private static final String SCHEME = "womens-federation@1";
    private static final int ALREADY_CAST = 9;

    private final OpenCycle open;
    private final CloseCycle close;
    private final SaveWorkReport report;
    private final RecordImportedScore score;
    private final ComputeStandings compute;
    private final PublishStandings publish;
    private final SampleClaims claims;
    private final SampleVotes votes;

    SampleYears(
            OpenCycle open,
            CloseCycle close,
            SaveWorkReport report,
            RecordImportedScore score,
            ComputeStandings compute,
            PublishStandings publish,
            SampleClaims claims,
            SampleVotes votes) {
        this.open = open;
        this.close = close;
        this.report = report;
        this.score = score;
        this.compute = compute;
        this.publish = publish;
        this.claims = claims;
        this.votes = votes;
    }

    void last(int year) {
        var cycle = opened(year);
        factsOf(cycle, LocalDate.of(year, 4, 12));
        var meeting = votes.opened(cycle);
        var slips = meeting.slips();
        for (var voter = 0; voter < slips.size(); voter++) {
            votes.cast(meeting, slips.get(voter), voter);
        }
        votes.close(meeting);
        var edition = Cast.done(compute.compute(Cast.office(), cycle));
        Cast.done(publish.publish(Cast.office(), cycle, edition.id()));
        Cast.done(close.close(Cast.office(), cycle));
    }

    private void factsOf(String cycle, LocalDate spring) {
        claims.verified(
                cycle,
                new Told(
                        "1010",
                        "commendation-provincial",
                        spring,
                        "01-certificate-province",
                        "获省级部门先进个人表彰"));
        claims.verified(
                cycle,
                new Told("1015", "information-national", spring, "04-web-page", "信息被国家级内网采用"));
        claims.recorded(
                cycle, new Told("1021", "absence", spring, "09-sign-in-sheet", "无故缺席集中学习一次"));
        scored(cycle, "1001", "92.60", "excellent");
        scored(cycle, "1002", "90.15", "competent");
        scored(cycle, "1003", "88.40", "competent");
        scored(cycle, "1013", "91.00", "excellent");
        scored(cycle, "1018", "86.50", "competent");
    }

    /** This year, with a poll open; the slips that nobody has used yet. */
    List<Printed> current(LocalDate today) {
        var cycle = opened(today.getYear());
        var day = today.minusDays(1).getYear() == today.getYear() ? today.minusDays(1) : today;
        claim(cycle, day);
        reports(cycle);
        scored(cycle, "1001", "93.20", "excellent");
        scored(cycle, "1002", "91.75", "competent");
        scored(cycle, "1013", "90.00", "competent");
        var meeting = votes.opened(cycle);
        var slips = meeting.slips().reversed();
        for (var voter = 0; voter < ALREADY_CAST; voter++) {
            votes.cast(meeting, slips.get(voter), voter);
        }
        return slips.subList(ALREADY_CAST, slips.size());
    }

    private void claim(String cycle, LocalDate day) {
        var told = new SampleStories(day);
        told.verified().forEach(one -> claims.verified(cycle, one));
        told.submitted().forEach(one -> claims.submitted(cycle, one));
        told.recorded().forEach(one -> claims.recorded(cycle, one));
        claims.returned(cycle, told.returned(), "照片看不清文号，请重新拍摄后再报。");
        claims.rejected(cycle, told.rejected(), "表彰文件的时间不在本年度。");
        claims.withdrawn(cycle, told.withdrawn(), "重复申报，自行撤回。");
        claims.reversed(cycle, told.reversed(), "经复核为地方频道采用，撤销本次核实。");
    }

    private void reports(String cycle) {
        report(cycle, "1010", "一年来，完成基层妇联组织换届指导 12 次，牵头“巾帼志愿服务进社区”活动 6 场，报送信息 9 篇，采用 4 篇。");
        report(cycle, "1014", "负责权益发展部全面工作，接待来信来访 86 件，办结 84 件，组织“三八”维权周宣传 5 场。");
        report(cycle, "1019", "推进家庭教育指导服务站建设 8 个，开展家教讲座 20 场，服务家庭 1500 余户。");
    }

    private void report(String cycle, String number, String text) {
        Cast.done(report.run(Cast.staff(number), new SaveWorkReport.Wish(cycle, text, 0)));
    }

    private void scored(String cycle, String number, String points, String grade) {
        var value = new Entry.Value(new BigDecimal(points), grade, "市考评办〔" + cycle + "〕8号");
        var wish = new RecordImportedScore.Wish(cycle, "city", number, 0, value);
        Cast.done(score.run(Cast.office(), wish));
    }

    private String opened(int year) {
        var wish = new OpenCycle.Wish(year, SCHEME, null, null);
        return Cast.done(open.run(Cast.office(), wish)).key().cycle();
    }
}
