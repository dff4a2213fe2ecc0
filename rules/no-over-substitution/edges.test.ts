import { testSentences } from '../../src/testing/test-sentences.ts';
import noOverSubstitution from './no-over-substitution.ts';

// Sentences at the edge of a pattern: each is there because one piece of a pattern is.
testSentences(noOverSubstitution, [
  // Words damaged by one letter
  '我X委高度重视，我⟦X城⟧面貌一新，X领导到⟦X域⟧调研，投入XX万元。',
  '我Z领导到场，全Z上下行动，⟦Z心⟧工作稳步推进，⟦其Z⟧两项完成，⟦Z期⟧评估良好。',
  'Q委部署，全Q落实，⟦景Q⟧3个，⟦社Q⟧12家，⟦园Q⟧2024年扩建。',
  'D政府批示，全D上下落实，⟦政D⟧代表参会。',
  '全Q行动，Q委部署，缩小区别，小时区隔，各地Q委均已行动。',
  '全Q行动，Q委部署，盲Quick算法,aQ域不算。',
  // Years that stand for figures
  '全镇有⟦2022⟧个村，⟦12022⟧户，⟦20223⟧人，⟦2022⟧家企业，⟦2022⟧盏路灯。',
  '全镇有⟦2023⟧头牛，⟦2023⟧项工程，⟦2023⟧处水源，⟦2023⟧座桥，⟦2023⟧台水泵，⟦2023⟧条渠，⟦2023⟧ 栋楼。',
  '2023个月、2023人民币、2023头条、2023条例、2023项目、2023处理、2023台账、2023座谈均非计数。',
  '全镇有2023户用水，2024人就业。',
  '2023.5公里和年2023户仅为举例。',
  '⟦XX5⟧年和⟦xx12⟧　年均已归档，aXX5年与XX123年不计。',
  // Names
  '由⟦石某某⟧市发往⟦张某某⟧港，途经⟦秦某某⟧火车站。',
  '到王某某市长处汇报，李某某县委书记陪同，赵某某港商投资。',
  '赴⟦连某某⟧开发区考察。',
  'The 2022 people and the 12022 items in Q域 were counted.',
  // What a piece of a pattern decides, one piece a sentence
  '全Q行动，Q委部署，APP⟦盲Q⟧提示，⟦Q域⟧APP上线。',
  '全Q行动，Q委部署，比较盲Q23型算法。',
  // No replacement of a Chinese word leaves these in English
  'Little Q is the robot that greets the guests.',
  'The blind Q test was repeated in 2023.',
  'Q and A sessions were held in twelve towns.',
  'We closed 2022 items and 2022 tickets in May.',
  'The town has 2023 homes and 12023 trees.',
  'In 2021 the farm had 2021 sheep.',
  'The S market and the Z centre reopened.',
  'Room 20223 has two desks, room 20224 has none.',
  'The xx3 model was replaced by the xx4 model.',
  'The J curve of the trade balance was steep.',
  'Mr. X drove from port Y to port Z.',
  'Party D won 2022 votes in 2022.',
  'The C village has one school and no shop.',
  'The mill made 2023 tonnes of flour.',
  'XX5 and XX6 are the names of two probes.',
  'The Q zone is closed to cars after six.',
  'The shop sold 42022 cups in four years.',
  'In 2024 we hired 24 people.',
  'The Z axis and the S band were recalibrated.',
  'Invoice 20230 was paid on 3 May 2023.',
  'QA found 2021 defects and fixed 2020.',
  'The D-day exhibit drew 2024 visitors.',
  'The old Q building was sold in 2020.',
]);
