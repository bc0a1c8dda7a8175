package org.gongping.platform.sample;

import org.gongping.platform.sample.SampleClaims.Told;

import java.time.LocalDate;
import java.util.List;

/** What the people of the sample office claim this year, by what becomes of it. */
record SampleStories(LocalDate day) {

    List<Told> verified() {
        return List.of(
                told("1010", "commendation-national", "03-certificate-nation", "获国家级部门表彰，证书见照片"),
                told("1010", "information-provincial", "02-newspaper", "《巾帼志愿服务进社区》被省级媒体采用"));
    }

    List<Told> submitted() {
        return List.of(
                told("1010", "web-publicity", "05-web-article", "“三八”维权周网宣文章被采用"),
                told("1015", "information-prefecture", "04-web-page", "《反家暴宣传进校园》被州级内网采用"),
                told("1020", "key-work-praised", "07-notice", "文明城市创建工作受到通报表扬"));
    }

    List<Told> recorded() {
        return List.of(
                told("1021", "monthly-task-missed", "06-bulletin", "本月信息任务未完成，被通报一次"),
                told("1010", "absence", "10-absence-note", "周五集中学习无故缺席"));
    }

    Told returned() {
        return told("1010", "key-work-praised", "08-notice-unclear", "中心工作受到表扬");
    }

    Told rejected() {
        return told("1016", "commendation-prefecture", "01-certificate-province", "获州级部门表彰");
    }

    Told withdrawn() {
        return told("1011", "web-publicity", "05-web-article", "网宣文章被采用");
    }

    Told reversed() {
        return told("1017", "information-national", "02-newspaper", "信息被中央媒体采用");
    }

    private Told told(String number, String item, String photo, String words) {
        return new Told(number, item, day, photo, words);
    }
}
