import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** 服务技能 by field and item (domain §6); the field is the code's beginning. */
export const Skill = dictionary('Skill', '服务技能 / Skill', {
  TALK_THEORY: ['宣讲·理论', 'Talks: theory'], TALK_POLICY: ['宣讲·政策', 'Talks: policy'], TALK_STORY: ['宣讲·红色故事', 'Talks: stories of the revolution'],
  ART_SINGING: ['文艺·声乐', 'Arts: singing'], ART_DANCE: ['文艺·舞蹈', 'Arts: dance'], ART_INSTRUMENT: ['文艺·器乐', 'Arts: instruments'], ART_OPERA: ['文艺·戏曲', 'Arts: opera'],
  ART_CALLIGRAPHY: ['文艺·书画', 'Arts: calligraphy and painting'], ART_PHOTO: ['文艺·摄影', 'Arts: photography'], ART_HERITAGE: ['文艺·非遗', 'Arts: heritage crafts'],
  TEACH_LESSONS: ['教育·课业辅导', 'Education: lessons'], TEACH_MIND: ['教育·心理辅导', 'Education: counselling'], TEACH_CRAFT: ['教育·手工', 'Education: crafts'], TEACH_LANGUAGE: ['教育·外语', 'Education: foreign languages'],
  MED_INTERNAL: ['医疗·内科', 'Medicine: internal'], MED_CHINESE: ['医疗·中医', 'Medicine: Chinese'], MED_NURSING: ['医疗·护理', 'Medicine: nursing'], MED_FIRST_AID: ['医疗·急救', 'Medicine: first aid'],
  MED_REHAB: ['医疗·康复', 'Medicine: rehabilitation'], MED_MIND: ['医疗·心理', 'Medicine: psychology'],
  LAW_ADVICE: ['法律·律师咨询', 'Law: advice'], LAW_NOTARY: ['法律·公证', 'Law: notary'], LAW_MEDIATION: ['法律·调解', 'Law: mediation'],
  TECH_FARMING: ['科技·农技', 'Technology: farming'], TECH_LIVESTOCK: ['科技·畜牧', 'Technology: livestock'], TECH_COMMERCE: ['科技·电商', 'Technology: online trade'], TECH_COMPUTER: ['科技·信息技术', 'Technology: computers'], TECH_PHONE: ['科技·智能手机教学', 'Technology: smartphones'],
  LIFE_HAIR: ['生活·理发', 'Daily life: haircuts'], LIFE_APPLIANCE: ['生活·家电维修', 'Daily life: appliances'], LIFE_PLUMBING: ['生活·水电维修', 'Daily life: water and power'], LIFE_SEWING: ['生活·缝纫', 'Daily life: sewing'],
  LIFE_COOKING: ['生活·烹饪', 'Daily life: cooking'], LIFE_HOUSEWORK: ['生活·家政', 'Daily life: housework'],
  RESCUE_FIRE: ['应急·消防', 'Rescue: fire'], RESCUE_WATER: ['应急·水上救援', 'Rescue: water'], RESCUE_DRONE: ['应急·无人机', 'Rescue: drones'], RESCUE_RADIO: ['应急·通讯', 'Rescue: radio'],
  SPEECH_DIALECT: ['语言·方言', 'Language: dialects'], SPEECH_SIGN: ['语言·手语', 'Language: sign language'],
  SPORT_FITNESS: ['运动·健身指导', 'Sports: fitness'], SPORT_TAICHI: ['运动·太极', 'Sports: tai chi'], SPORT_REFEREE: ['运动·裁判', 'Sports: referee'],
  DRIVING: ['驾驶', 'Driving'], MEDIA_WRITING: ['宣传·写作', 'Media: writing'], MEDIA_ONLINE: ['宣传·新媒体', 'Media: online'],
});
export type Skill = CodeOf<typeof Skill>;

/** 须持证: serving by these needs a certificate that is valid (条例 §16, R40). */
export const LICENSED_SKILLS: ReadonlySet<Skill> = new Set<Skill>([
  'MED_INTERNAL', 'MED_CHINESE', 'MED_NURSING', 'MED_FIRST_AID', 'MED_REHAB', 'LAW_ADVICE', 'LAW_NOTARY', 'RESCUE_WATER', 'RESCUE_DRONE', 'DRIVING',
]);
