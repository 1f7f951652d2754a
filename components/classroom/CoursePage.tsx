/** A short course for the teacher: what the tool can show and cannot, how to answer, consent, and where studies are weak. */

import { ClassQuestions } from './ClassQuestions.tsx';
import { useClassWords } from './class-language.ts';
import { Lines, Part } from './Part.tsx';

export function CoursePage() {
  const { class: own, words } = useClassWords();
  const { forCourse } = own;
  return (
    <div class="classroom course-page">
      <p class="small back">
        <a href="#classroom">{own.back}</a>
      </p>
      <h1>{forCourse.title}</h1>
      <p class="lead">{forCourse.lead}</p>
      <Part id="shows" title={forCourse.showsTitle}>
        <Lines lines={forCourse.shows} />
        <p>{words.count.caveat}</p>
      </Part>
      <Part id="check" title={forCourse.checkTitle}>
        <blockquote>
          <p>{forCourse.check}</p>
        </blockquote>
        <p>{forCourse.checkMore}</p>
      </Part>
      <Part id="managed" title={forCourse.managedTitle}>
        <p>{forCourse.managed}</p>
      </Part>
      <Part id="minors" title={forCourse.minorsTitle}>
        <Lines lines={forCourse.minors} />
      </Part>
      <Part id="weak" title={forCourse.weakTitle}>
        <p>{forCourse.weakCaveat}</p>
        <h3>{forCourse.weakEnergyTitle}</h3>
        <Lines lines={forCourse.weakEnergy} list />
        <h3>{forCourse.weakLearningTitle}</h3>
        <Lines lines={forCourse.weakLearning} list />
        <p>{forCourse.weakAsk}</p>
        <ClassQuestions ids={['K2-07']} />
      </Part>
    </div>
  );
}
