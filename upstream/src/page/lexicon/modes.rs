//! Words of duty, of what cannot be, of bounds and of choice.

use super::{Entry, When};
use crate::change::FactKind;

/// Each mode and its forms. A form ending in `.` counts as a word of its own alone, one ending in `$` at the
/// end of a clause alone.
const MODES: &[(&str, &str)] = &[
    (
        "required",
        "필수 반드시 꼭. 의무 해야 하여야 되어야 돼야 야합니다 야하 야할 야한 야함 야됩 야되 주세요 주십시오 바랍니다 필요 요구됩 요구합 요구되 mandatory",
    ),
    (
        "optional",
        "선택사항 선택으로 선택입력 선택값 선택항목 선택적 선택파라미터 선택필드 선택$ 옵셔널 옵션값 생략가능 생략할수있 생략이가능 \
         않아도 없어도 필요가없 필요없 필요하지않 필수가아 필수는아 필수아님",
    ),
    (
        "can",
        "가능 수있 수도있 할수있 될수있 을수있 알수있 쓸수있 지원 허용 해도됩 해도되 하셔도됩 하셔도되 해도무방 하여도무방",
    ),
    (
        "cannot",
        "불가능 불가 수없 수는없 수가없 수도없 할수없 될수없 을수없 알수없 쓸수없 미지원 비허용 금지 안됩니다 안된다 안됨 안되 안돼 하지못 되지못 못합니다 못함 \
         가능하지않 가능하지는않 가능하지못 제한됩 제한되 제한합 제한하 막혀",
    ),
    (
        "not",
        "않 못하 못한 못할 못됩 없이 없는 없을 없으 없음 없습 없어 없다 없고 없거 없지 없으나 아닌 아니 아닙 아님 \
         미입력 미지정 미설정 미사용 미등록 미포함 미제공 미적용 미노출 미전달 미발급 미충족 미기재",
    ),
    ("only", "오직 한하여 한해 한해서만 한하여만 한정된다 한정 한함 전용 only"),
    ("except", "제외 이외 그외 이외의 그외의 외의 외에 빼고"),
    ("some", "일부"),
    ("all", "모두 모든 전부 전체. 전체를 전체가 전체에"),
    ("one of", "중하나 중한가지 중한곳 중택일 택일 중1개 중1가지 둘중하나 중하나만"),
    ("or", "또는 혹은"),
    ("fixed", "고정"),
    ("ignored", "무시"),
    ("automatic", "자동"),
    ("manual", "수동"),
    ("error", "에러 오류 실패"),
    ("always", "항상 매번 언제나 늘."),
    ("by default", "기본값 기본적으로 기본으로 디폴트 default"),
    ("any", "임의 무방 상관없 관계없 자유롭 자유로 아무"),
    ("equal", "일치 동일 같아야 같은값"),
    ("different", "상이 다르 다를 다른값 다릅"),
    ("at least", "이상 최소 적어도"),
    ("at most", "이하 최대 이내"),
    ("more than", "초과 넘는 넘으 넘을 넘지"),
    ("less than", "미만"),
    ("until", "까지"),
    ("from", "부터"),
    ("before", "이전 전. 전에 전까지 전의. 전에만"),
    ("after", "이후 후. 후에 후의. 후부터 후부터만 뒤. 뒤에 뒤부터"),
    ("once", "한번만 최초 1회성"),
    ("unique", "고유 유일"),
    ("twice", "중복"),
    ("recommended", "권장 권고 가급적 추천"),
    ("discontinued", "중단 종료 폐지 더이상"),
    ("planned", "예정 준비중"),
    ("at once", "동시에 즉시 실시간으로"),
    ("later", "비동기"),
];

/// Verbs of ability: denied, they are `cannot` and not `can`.
const ABLE: [&str; 2] = ["지원", "허용"];
/// What can stand between such a verb and its denial, and the denials.
const PARTICLES: [&str; 8] = ["", "이", "을", "은", "는", "가", "하지", "되지"];
const DENIALS: [&str; 12] = [
    "불가",
    "불가능",
    "하지않",
    "되지않",
    "하지는않",
    "되지는않",
    "안됩",
    "안되",
    "안함",
    "안합",
    "하고있지않",
    "되고있지않",
];

/// What readers are asked to do that is no duty towards the API, and how they are asked.
const ASKED: [&str; 7] = ["유의", "주의", "참고", "문의", "양지", "양해", "연락"];
const ASKING: [&str; 12] = [
    "해주세요",
    "해주십시오",
    "해주시기바랍니다",
    "하여주시기바랍니다",
    "하시기바랍니다",
    "하세요",
    "하십시오",
    "해야",
    "하여야",
    "가필요",
    "바랍니다",
    "부탁드립",
];

/// Phrases that hold a form and say nothing of it.
const NOTHING: &str = "다만 만약 만일 하지만 지만 만료 뿐만아니라 아니라 유의하여사용이필요 유의해서사용이필요 \
    확인해주세요 확인해주십시오 확인해주시기바랍니다 확인하시기바랍니다 최대한 필요시 필요할경우 필요에따라 \
    전달 전송 전자 전환 전화 전문 전액 전북 이전트 에이전트 후불 후원 무관 문제없 변함없 끊임없 하고자 별도 별다른 \
    그러나 그리고 따라서 안내 안전 안정 안심 부가가치세 다음 마다 로부터 으로부터 \
    기술지원 고객지원 지원팀 지원센터 알려주세요 알려주시기바랍니다 연락주세요 문의주세요 \
    에러코드 오류코드 에러메시지 오류메시지 실패사유 실패코드";

/// The forms, each with what it says.
pub(super) fn forms() -> Vec<(String, Entry)> {
    let mut forms = Vec::new();
    for (value, list) in MODES {
        for form in list.split_whitespace() {
            let (form, when) = match form.as_bytes().last() {
                Some(b'.') => (form.trim_end_matches('.'), When::Word),
                Some(b'$') => (form.trim_end_matches('$'), When::Ending),
                _ => (form, When::Anywhere),
            };
            forms.push((form.to_owned(), mode(value, when)));
        }
    }
    for able in ABLE {
        for particle in PARTICLES {
            for denial in DENIALS {
                forms.push((format!("{able}{particle}{denial}"), mode("cannot", When::Anywhere)));
            }
            if particle.ends_with('지') {
                forms.push((format!("{able}{particle}않"), mode("cannot", When::Anywhere)));
                forms.push((format!("{able}{particle}는않"), mode("cannot", When::Anywhere)));
                forms.push((format!("{able}{particle}못"), mode("cannot", When::Anywhere)));
            }
        }
        forms.push((format!("{able}안"), mode("cannot", When::Anywhere)));
    }
    let nothing = Entry { kind: None, value: "", group: "", strong: false, when: When::Anywhere };
    for asked in ASKED {
        forms.extend(ASKING.iter().map(|asking| (format!("{asked}{asking}"), nothing)));
    }
    forms.extend(NOTHING.split_whitespace().map(|form| (form.to_owned(), nothing)));
    forms
}

fn mode(value: &'static str, when: When) -> Entry {
    Entry { kind: Some(FactKind::Mode), value, group: "", strong: true, when }
}
