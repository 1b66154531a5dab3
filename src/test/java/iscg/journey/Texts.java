package iscg.journey;

import iscg.language.Language;

/** What people of each language write in journeys: long enough that its language can be told. */
final class Texts {

    private Texts() {}

    static Submission need(Language language, String title) {
        return switch (language) {
            case ARABIC ->
                new Submission(
                        title,
                        "لا يستطيع المندوبون الصم متابعة الاجتماعات الإلكترونية لعدم توفر العرض النصي بلغتهم.",
                        "نطلب توفير العرض النصي والترجمة بلغة الإشارة في جميع اجتماعات الأفرقة الاستشارية.");
            case CHINESE -> new Submission(title, "由于没有中文字幕，失聪代表无法跟上电子会议的讨论内容。", "请在所有顾问组的会议上提供字幕和手语传译服务。");
            case ENGLISH ->
                new Submission(
                        title,
                        "Deaf delegates cannot follow electronic meetings because there is no captioning in their language.",
                        "Captioning and sign language interpretation at all meetings of the advisory groups.");
            case FRENCH ->
                new Submission(
                        title,
                        "Les délégués sourds ne peuvent pas suivre les réunions électroniques, faute de sous-titrage.",
                        "Assurer le sous-titrage et l’interprétation en langue des signes dans toutes les réunions.");
            case RUSSIAN ->
                new Submission(
                        title,
                        "Глухие делегаты не могут следить за электронными собраниями из-за отсутствия субтитров.",
                        "Обеспечить ввод субтитров и сурдоперевод на всех собраниях консультативных групп.");
            case SPANISH ->
                new Submission(
                        title,
                        "Los delegados sordos no pueden seguir las reuniones electrónicas por falta de subtitulado.",
                        "Facilitar subtitulado e interpretación en lengua de señas en todas las reuniones.");
        };
    }
}
