package org.lancangmekong.core.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How far something has progressed, from a milestone on.
 *
 * <p>The list is closed.
 */
public enum Status implements Code {
    /** Somebody has suggested it. */
    PROPOSED,
    /** Being prepared: study, memorandum of understanding, design. */
    PREPARING,
    /** Decided, contracted or funded. */
    APPROVED,
    /** Being built or carried out. */
    IMPLEMENTING,
    /** Open on trial, before the official opening. */
    TRIAL,
    /** In use; also a centre that is at work, or an agreement that is in force. */
    OPERATING,
    /** Finished, with nothing to operate. */
    COMPLETED,
    /** Stopped for some time. */
    SUSPENDED,
    /** Abandoned. */
    CANCELLED;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Status> KIND =
            CodeKind.closed(Status.class, "status", List.of(values())).withSynonyms(new Synonyms());

    /** What people call a status who do not know its code; "planned" may be three of them. */
    private static final class Synonyms implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String text) {
            return Optional.ofNullable(ByName.CODES.get(text.strip().toLowerCase(Locale.ROOT)));
        }
    }

    /** By name in lower case, made when a code is first unknown. */
    private static final class ByName {
        static final Map<String, String> CODES = new HashMap<>();

        static {
            """
            proposed: under consideration, 拟议
            preparing: in preparation, under preparation, feasibility study, under study, 筹备, 筹备中, เตรียมการ, อยู่ระหว่างเตรียมการ, ກະກຽມ, ກຳລັງກະກຽມ
            approved: contracted, 已批准, 获批, อนุมัติ, อนุมัติแล้ว, ອະນຸມັດ, ອະນຸມັດແລ້ວ, đã phê duyệt
            implementing: ongoing, on-going, on going, in progress, underway, under way, under construction, under implementation, \
            在建, 建设中, 实施中, 进行中, กำลังก่อสร้าง, กำลังดำเนินการ, อยู่ระหว่างดำเนินการ, ກຳລັງກໍ່ສ້າງ, ກຳລັງດຳເນີນ, đang thực hiện, đang xây dựng
            trial: trial operation, trial run, 试运行, ทดลองใช้, ທົດລອງ
            operating: operational, in operation, in service, in use, 运营, 运营中, 投入使用, เปิดใช้งาน, เปิดใช้งานแล้ว, ເປີດໃຊ້ງານ, ເປີດນຳໃຊ້, đang hoạt động
            completed: complete, finished, done, 完成, 已完成, 竣工, 已竣工, 完工, เสร็จสิ้น, แล้วเสร็จ, เสร็จแล้ว, ສຳເລັດ, ສຳເລັດແລ້ວ, hoàn thành
            suspended: on hold, paused, 暂停, ระงับ, ໂຈະ, tạm dừng
            cancelled: canceled, dropped, abandoned, 取消, 已取消, ยกเลิก, ຍົກເລີກ, hủy, huỷ
            """.lines().forEach(line -> {
                String code = line.substring(0, line.indexOf(':'));
                CODES.put(code, code);
                for (String each : line.substring(code.length() + 1).split(",")) {
                    CODES.put(each.strip(), code);
                }
            });
        }
    }

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Status of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
