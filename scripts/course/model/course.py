"""The course: everything that was read, typed and frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from course.model.activity import Activity
from course.model.diagram import Diagram
from course.model.evidence import Claim, Reference
from course.model.glossary import Term
from course.model.module import ModuleFrontMatter
from course.model.page import Page
from course.model.quiz import AnyQuestion, Quiz
from course.model.recorded import Recorded
from course.model.route import Route
from course.model.routine import Beat, Routine
from course.model.self_assessment import Dimension, SelfAssessment
from course.model.site import LocalContacts, NavEntry, SiteSettings
from course.model.slides import Slides
from course.model.toolbox import Toolbox
from course.model.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Module:
    """One unit of study, and everything that is made of it."""

    slug: str
    page: Page
    front_matter: ModuleFrontMatter
    part: str = ""
    activities: tuple[Activity, ...] = ()
    job_aid: Page | None = None
    quiz: Quiz | None = None
    diagrams: tuple[Diagram, ...] = ()
    workshop: Workshop | None = None
    slides: Slides | None = None

    @property
    def title(self) -> str:
        """The module's title."""
        return self.front_matter.title


@dataclass(frozen=True)
class Course:
    """The whole. The rest of the code sees a course and never a file of one.

    Attributes:
        recorded: what has been published so far.
        absent: the slugs of modules that were published once and are not in the course.
        reviews: the part reviews, by the names of their files.
        made: the pages that nobody wrote, such as the run sheet of a module.
    """

    settings: SiteSettings
    nav: NavEntry
    contacts: LocalContacts
    modules: dict[str, Module]
    pages: tuple[Page, ...]
    claims: dict[str, Claim]
    references: dict[str, Reference]
    terms: dict[str, Term]
    assets: tuple[str, ...] = field(default=())
    recorded: Recorded = field(default_factory=Recorded)
    absent: frozenset[str] = frozenset()
    reviews: dict[str, Quiz] = field(default_factory=dict)
    self_assessment: SelfAssessment | None = None
    routes: tuple[Route, ...] = ()
    made: tuple[Page, ...] = ()
    toolbox: Toolbox | None = None
    routine: Routine | None = None

    def owner_of(self, question: str) -> str:
        """Return the absent module that a question belongs to, or ""."""
        entry = self.recorded.questions.get(question)

        return entry.module if entry and entry.module in self.absent else ""

    def helping(self, aim: Dimension | Beat) -> list[Module]:
        """Return the modules of this course that help with a dimension or a beat."""
        return [self.modules[slug] for slug in aim.modules if slug in self.modules]

    @property
    def language(self) -> str:
        """The code of the site's language, which chooses the table of interface texts."""
        theme = self.settings.theme

        return str(theme.get("language", "en")) if isinstance(theme, dict) else "en"

    @cached_property
    def shown_routes(self) -> tuple[Route, ...]:
        """The routes whose every module is in the course; the first one is suggested."""
        return tuple(route for route in self.routes if self.modules.keys() >= {*route.stops})

    @cached_property
    def questions(self) -> dict[str, tuple[Module, AnyQuestion]]:
        """Every question with its module, by id; a review's question has that of its objective."""
        reviewing = {
            question.id: (self.modules[slug], question)
            for review in self.reviews.values()
            for question in review.questions
            if (slug := question.objective.rpartition("/")[0]) in self.modules
        }
        own = {
            question.id: (module, question)
            for module in self.modules.values()
            if module.quiz
            for question in module.quiz.questions
        }

        return {**reviewing, **own}

    @property
    def quizzes(self) -> list[Quiz]:
        """Every quiz, of modules and of part reviews."""
        own = [module.quiz for module in self.modules.values() if module.quiz]

        return [*own, *self.reviews.values()]

    @cached_property
    def activities(self) -> dict[str, tuple[Module, Activity]]:
        """Every activity with its module, by id."""
        return {
            activity.id: (module, activity)
            for module in self.modules.values()
            for activity in module.activities
        }

    @cached_property
    def written_pages(self) -> tuple[Page, ...]:
        """Every page that an author wrote."""
        job_aids = (module.job_aid for module in self.modules.values() if module.job_aid)
        modules = (module.page for module in self.modules.values())

        return (*self.pages, *modules, *job_aids)

    @cached_property
    def all_pages(self) -> dict[str, Page]:
        """Every page of the site, by its path as staged."""
        return {page.path: page for page in (*self.written_pages, *self.made)}

    @cached_property
    def placed(self) -> frozenset[str]:
        """The ids of the questions that a page places in its text."""
        return frozenset(
            str(call.arguments[0])
            for page in self.all_pages.values()
            for call in page.outline.macros
            if call.name == "question" and call.arguments
        )


def slug_in(path: str) -> str:
    """Return the slug of the module that a staged path belongs to, or ""."""
    folder, _, rest = path.partition("/")

    return rest.partition("/")[0] if folder == "modules" else ""
